import { eq } from 'drizzle-orm'
import type { Clock } from '../../clock.ts'
import type { Config } from '../../config.ts'
import type { Database } from '../../db/client.ts'
import { credential } from '../../db/schema/index.ts'
import { invalid } from '../../http/errors.ts'
import { verifyPassword } from '../../security/passwords.ts'
import { takeAttempt } from '../sessions/attempts.ts'

interface Means {
  readonly config: Config
  readonly database: Database
  readonly clock: Clock
}

/** The password once more, before something that an unlocked phone must not be enough for. */
export async function stepUp(means: Means, accountId: string, password: string): Promise<void> {
  const { forget } = await takeAttempt(means, [{ name: 'step-up', of: accountId, max: 10, minutes: 15 }])
  // No person's context may read a password hash, not even her own.
  const [found] = await means.database.within({ role: 'system' }, (tx) =>
    tx.select({ hash: credential.passwordHash }).from(credential).where(eq(credential.accountId, accountId)),
  )
  if (!(await verifyPassword(password, found?.hash))) throw invalid({ path: '/password', code: 'wrong-password' })
  await forget()
}
