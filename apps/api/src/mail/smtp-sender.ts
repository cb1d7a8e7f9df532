import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Mail } from './compose.ts'
import type { Outcome, Sender } from './sender.ts'

interface Settings {
  readonly smtpUrl: string
  readonly from: string
  readonly publicUrl: string
}

const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, dnsTimeout: 10_000, socketTimeout: 60_000 }
/** Of one mail, all in all; well below the time after which a claimed mail counts as lost. */
const atMost = 180_000

/** Sends through a mail server, one connection per mail: what was answered then belongs to that mail. */
export function smtpSender({ smtpUrl, from, publicUrl }: Settings): Sender {
  const options = { ...parseConnectionUrl(smtpUrl), ...limits }
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const domain = new URL(publicUrl).hostname

  return {
    async send({ id, to, subject, text }: Mail) {
      const { message, envelope } = await writer.sendMail({
        messageId: `<${id}@${domain}>`,
        from,
        to: { name: '', address: to },
        subject,
        text,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      if (!Buffer.isBuffer(message)) throw new Error('The mail was not written in one piece.')
      return transmit(options, { from: envelope.from || '', to: envelope.to }, message)
    },
  }
}

interface SmtpError extends Error {
  readonly responseCode?: number | undefined
  readonly command?: string | undefined
}

function transmit(
  options: ReturnType<typeof parseConnectionUrl>,
  envelope: { from: string; to: string[] },
  message: Buffer,
): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const connection = new SMTPConnection(options)
  let isHandedOver = false
  // The connection asks for the content only once the server has said that it waits for it.
  const content = new Readable({
    read() {
      isHandedOver = true
      this.push(message)
      this.push(null)
    },
  })
  const end = (error?: SmtpError | null) => resolve(error ? outcomeOf(error, isHandedOver) : 'sent')
  const closed = () => end(new Error('The connection was closed.'))
  const limit = setTimeout(() => connection.close(), atMost)
  connection.on('error', end)
  connection.on('end', closed)

  const send = () => connection.send(envelope, content, (error) => end(error))
  connection.connect((error) => {
    if (error) return end(error)
    const { auth } = options
    if (!auth || !connection.allowsAuth) return send()
    connection.login(auth, (refused) => (refused ? end(refused) : send()))
  })
  return promise.finally(() => {
    clearTimeout(limit)
    connection.close()
  })
}

/** A reply of the server is an answer. Silence is one only as long as it had not got the content. */
export function outcomeOf({ responseCode, command = '' }: SmtpError, isHandedOver: boolean): Outcome {
  if (responseCode === undefined) return isHandedOver ? 'unknown' : 'not-sent'
  const isAboutThisMail = command === 'RCPT TO' || command === 'DATA'
  return responseCode >= 500 && isAboutThisMail ? 'refused' : 'not-sent'
}
