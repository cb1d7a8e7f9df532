import type { Clock } from '../../clock.ts'
import type { Config } from '../../config.ts'
import type { Database } from '../../db/client.ts'
import { DomainError } from '../../http/errors.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { hashPassword } from '../../security/passwords.ts'
import { linkGone } from '../invitations/errors.ts'
import { createLink, findLink, redeemLink } from '../invitations/links.ts'
import { takeAttempt } from '../sessions/attempts.ts'
import { networkOf } from '../sessions/network.ts'
import { savePassword } from '../sessions/save-password.ts'
import { endSessions } from '../sessions/sessions.service.ts'
import { findActiveAccount } from './password-resets.queries.ts'

interface Means {
  readonly config: Config
  readonly database: Database
  readonly clock: Clock
}

const hour = 1 / 24

/** Mails a link to whoever has this e-mail. Beyond a few an hour nothing more is sent, and the last link stands. */
export async function askForLink(means: Means, email: string, address: string): Promise<void> {
  await takeAttempt(means, [{ name: 'reset:address', of: networkOf(address), max: 30, minutes: 60 }])
  const isMoreThanAFew = await takeAttempt(means, [{ name: 'reset:email', of: email, max: 4, minutes: 60 }]).then(
    () => false,
    (error: unknown) => {
      if (error instanceof DomainError) return true
      throw error
    },
  )
  if (isMoreThanAFew) return
  // Somebody who forgot her password is nobody here: the system looks and writes.
  await means.database.within({ role: 'system' }, async (tx) => {
    const found = await findActiveAccount(tx, email)
    if (!found) return
    const { link } = await createLink(tx, {
      kind: 'password',
      email,
      name: found.name,
      accountId: found.id,
      days: hour,
      publicUrl: means.config.publicUrl,
    })
    await queueMail(tx, { kind: 'password-reset', to: found.id, municipality: found.municipality, data: { link } })
  })
}

/** Uses the link up, sets the password and signs out everywhere. Answers whose it was. */
export async function redeem({ database, clock }: Means, token: string, password: string): Promise<{ email: string }> {
  await database.within({ role: 'system' }, async (tx) => {
    if ((await findLink(tx, token))?.kind !== 'password') throw linkGone()
  })
  const passwordHash = await hashPassword(password)
  return database.within({ role: 'system' }, async (tx) => {
    const link = await redeemLink(tx, token)
    const account = link?.kind === 'password' && (await findActiveAccount(tx, link.email))
    if (!account || account.id !== link.accountId) throw linkGone()
    await savePassword(tx, account.id, passwordHash, clock.wall())
    await endSessions(tx, account.id, clock.wall())
    await queueMail(tx, { kind: 'password-changed', to: account.id, municipality: account.municipality })
    return account
  })
}
