import { randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import { startTestApp } from '../../test/test-app.ts'
import type { Transaction } from '../db/client.ts'
import { account, outbox } from '../db/schema/index.ts'
import { deliverDue } from './delivery.ts'
import { queueMail } from './queue-mail.ts'
import type { Sender } from './sender.ts'
import { smtpSender } from './smtp-sender.ts'
import { startDelivery } from './worker.ts'

const { given, database, clock, config } = await startTestApp()
const system = <T>(work: (tx: Transaction) => Promise<T>) => database.within({ role: 'system' }, work)
const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
  await system((tx) => tx.delete(outbox))
  clock.moveTo(0)
})

/** A real mail server that keeps what it took over. */
async function mailServer(more: SMTPServerOptions = {}) {
  const received: { to: string[]; raw: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        received.push({ to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString() })
        done()
      })
    },
    ...more,
  })
  server.on('error', () => {})
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const close = () => new Promise<void>((closed) => server.close(() => closed()))
  cleanups.push(close)
  const { port } = server.server.address() as { port: number }
  const sender = smtpSender({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: config.mail.from,
    publicUrl: config.publicUrl,
  })
  return { received, sender, close }
}

const means = (sender: Sender) => ({ config, database, clock, sender })
const to = { email: 'karla@example.dk', language: 'da' } as const
const queueNews = () => system((tx) => queueMail(tx, { kind: 'introduction-news', to }))
const states = async () => (await system((tx) => tx.select().from(outbox))).map(({ state }) => state)
const smtpError = (message: string, responseCode: number) => Object.assign(new Error(message), { responseCode })

test('a mail goes out once, with an id of its own, and nothing of it stays in the queue', async () => {
  const { received, sender } = await mailServer()
  await queueNews()
  const [queued] = await system((tx) => tx.select().from(outbox))
  expect(queued?.sealed.toString()).not.toContain('karla')

  await deliverDue(means(sender))
  await deliverDue(means(sender))
  expect(received).toHaveLength(1)
  expect(received[0]?.to).toEqual(['karla@example.dk'])
  expect(received[0]?.raw).toContain(`Message-ID: <${queued?.id}@localhost>`)
  expect(received[0]?.raw).toContain('Auto-Submitted: auto-generated')
  const [sent] = await system((tx) => tx.select().from(outbox))
  expect(sent).toMatchObject({ state: 'sent', attempts: 1, sealed: Buffer.alloc(0) })
})

test('what was rolled back is not sent', async () => {
  const { received, sender } = await mailServer()
  await system(async (tx) => {
    await queueMail(tx, { kind: 'introduction-news', to })
    throw new Error('the match was not made')
  }).catch(() => {})
  await deliverDue(means(sender))
  expect(received).toEqual([])
})

test('an account is written to under the e-mail and in the language it has now; nobody who was turned off', async () => {
  const { received, sender } = await mailServer()
  const [one, off] = [await given.candidate(), await given.candidate()]
  for (const { accountId } of [one, off])
    await system((tx) => queueMail(tx, { kind: 'introduction-news', to: accountId }))
  const change = (accountId: string, values: Partial<typeof account.$inferInsert>) =>
    system((tx) => tx.update(account).set(values).where(eq(account.id, accountId)))
  await change(one.accountId, { email: 'ny@example.dk', language: 'en' })
  await change(off.accountId, { active: false })
  await deliverDue(means(sender))
  expect(received.map(({ to }) => to)).toEqual([['ny@example.dk']])
  expect(received[0]?.raw).toContain('There is news for you')
  expect(await states()).toEqual(['sent'])
})

test('five workers at once send 40 mails once each', async () => {
  const { received, sender } = await mailServer()
  for (let n = 0; n < 40; n++) await queueNews()
  await Promise.all(Array.from({ length: 5 }, () => deliverDue(means(sender))))
  const ids = received.map(({ raw }) => /Message-ID: (\S+)/.exec(raw)?.[1])
  expect(ids).toHaveLength(40)
  expect(new Set(ids).size).toBe(40)
})

test('a server that is away is tried again, later and later, and then the admin sees it', async () => {
  const { sender, close } = await mailServer()
  await close()
  await queueNews()
  await deliverDue(means(sender))
  expect(await deliverDue(means(sender))).toBe(0)
  const [waiting] = await system((tx) => tx.select().from(outbox))
  expect(waiting).toMatchObject({ state: 'queued', attempts: 1 })
  expect(waiting?.dueAt.getTime()).toBeGreaterThan(clock.now().getTime() + 50_000)
  for (let days = 1; days <= 5; days++) {
    clock.moveTo(days)
    await deliverDue(means(sender))
  }
  expect(await states()).toEqual(['failed'])
})

test('a mail that got a wait from the server goes out at the next try', async () => {
  let isBusy = true
  const { received, sender } = await mailServer({
    onRcptTo: (_address, _session, done) => (isBusy ? done(smtpError('greylisted', 450)) : done()),
  })
  await queueNews()
  await deliverDue(means(sender))
  expect(await states()).toEqual(['queued'])
  isBusy = false
  clock.moveTo(1)
  await deliverDue(means(sender))
  expect([received.length, await states()]).toEqual([1, ['sent']])
})

test('an address that does not exist is not tried again', async () => {
  const { sender } = await mailServer({ onRcptTo: (_address, _session, done) => done(smtpError('no such user', 550)) })
  await queueNews()
  await deliverDue(means(sender))
  expect(await states()).toEqual(['failed'])
})

test('a connection lost after the content was handed over leaves it unknown, and it is never sent again', async () => {
  const { sender, countContents } = await serverThatBreaksOff('content')
  await queueNews()
  await deliverDue(means(sender))
  expect(await states()).toEqual(['unknown'])
  clock.moveTo(30)
  await deliverDue(means(sender))
  expect([countContents(), await states()]).toEqual([1, ['unknown']])
})

test('a connection lost before that was surely no mail, and is tried again', async () => {
  const { sender } = await serverThatBreaksOff('RCPT')
  await queueNews()
  await deliverDue(means(sender))
  expect(await states()).toEqual(['queued'])
})

test('a worker that died with a mail in its hands: unknown, shown, not sent again', async () => {
  const { received, sender } = await mailServer()
  await queueNews()
  const claimedAt = new Date(clock.wall().getTime() - 11 * 60_000)
  await system((tx) => tx.update(outbox).set({ state: 'claimed', claimedAt, attempts: 1 }))
  await deliverDue(means(sender))
  expect([received, await states()]).toEqual([[], ['unknown']])
})

test('a fresh claim of another worker is left alone', async () => {
  const { received, sender } = await mailServer()
  await queueNews()
  await system((tx) => tx.update(outbox).set({ state: 'claimed', claimedAt: clock.wall(), attempts: 1 }))
  await deliverDue(means(sender))
  expect([received, await states()]).toEqual([[], ['claimed']])
})

test('a row that cannot be read does not hold up the others', async () => {
  const { received, sender } = await mailServer()
  await system((tx) =>
    tx.insert(outbox).values({
      id: randomUUID(),
      channel: 'mail',
      kind: 'introduction-news',
      state: 'queued',
      sealed: Buffer.from('nonsense'),
      attempts: 0,
      createdAt: new Date(0),
      dueAt: new Date(0),
    }),
  )
  await queueNews()
  await deliverDue(means(sender))
  expect([received.length, (await states()).sort()]).toEqual([1, ['failed', 'sent']])
})

test('a name cannot add a header or a recipient', async () => {
  const { received, sender } = await mailServer()
  const name = 'Karla\r\nBcc: alle@example.dk\r\n\r\nHej'
  const data = { name, place: 'Kommune\u2028X', link: 'http://localhost:3000/invitation#x', days: 14 }
  await system((tx) => queueMail(tx, { kind: 'invitation', to, data }))
  await deliverDue(means(sender))
  expect(received[0]?.to).toEqual(['karla@example.dk'])
  expect(received[0]?.raw).not.toMatch(/^Bcc:/m)
})

test('the worker is woken, and stops after the mail under way', async () => {
  const { received, sender } = await mailServer()
  const worker = startDelivery(means(sender), { onFault: (error) => expect.unreachable(error.message) })
  await queueNews()
  worker.wake()
  while (received.length === 0) await wait(10)
  await worker.stop()
  await queueNews()
  worker.wake()
  await wait(50)
  expect(received).toHaveLength(1)
})

/** Answers politely up to a point, and then is gone. */
async function serverThatBreaksOff(at: 'RCPT' | 'content') {
  let contents = 0
  const server = createServer((socket) => {
    let isContent = false
    socket.on('error', () => {})
    socket.write('220 hello\r\n')
    socket.on('data', (chunk) => {
      const said = chunk.toString()
      if (isContent) {
        if (!said.endsWith('\r\n.\r\n')) return
        contents++
        socket.destroy()
      } else if (said.startsWith(at)) socket.destroy()
      else {
        isContent = said.startsWith('DATA')
        socket.write(isContent ? '354 go on\r\n' : '250 fine\r\n')
      }
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  cleanups.push(() => new Promise<void>((closed) => server.close(() => closed())))
  const { port } = server.address() as { port: number }
  const sender = smtpSender({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: config.mail.from,
    publicUrl: config.publicUrl,
  })
  return { sender, countContents: () => contents }
}
