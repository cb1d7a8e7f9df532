import type { Clock } from '../../clock.ts'
import type { Config } from '../../config.ts'
import type { Database } from '../../db/client.ts'
import { DomainError } from '../../http/errors.ts'
import { verifyPassword } from '../../security/passwords.ts'
import { type Limit, takeAttempt } from './attempts.ts'
import { networkOf } from './network.ts'
import { enter, type OpenedSession } from './open-session.ts'
import { findLogIn } from './sessions.queries.ts'

interface Means {
  readonly config: Config
  readonly database: Database
  readonly clock: Clock
}
interface Attempt {
  readonly email: string
  readonly password: string
  readonly address: string
  readonly browser: string | undefined
}

/** Unknown, wrong and turned off answer alike, in words and in time. */
export async function logInWith(means: Means, { email, password, address, browser }: Attempt): Promise<OpenedSession> {
  const { forget } = await takeAttempt(means, limitsFor({ email, address, browser }))
  // Nobody is signed in yet: only the system context can look for the account.
  const found = await means.database.within({ role: 'system' }, (tx) => findLogIn(tx, email))
  const isRight = await verifyPassword(password, found?.passwordHash)
  if (!found?.active || !isRight) throw new DomainError(401, 'wrong-email-or-password')
  await forget()
  return enter(means.database, means.clock, found.accountId)
}

/** A browser that signed in before has a limit of its own, which strangers cannot use up. */
function limitsFor({ email, address, browser }: Omit<Attempt, 'password'>): Limit[] {
  if (browser) return [{ name: 'log-in:browser', of: browser, max: 10, minutes: 15 }]
  return [
    { name: 'log-in:account', of: email, max: 10, minutes: 15 },
    { name: 'log-in:address', of: networkOf(address), max: 50, minutes: 15 },
  ]
}
