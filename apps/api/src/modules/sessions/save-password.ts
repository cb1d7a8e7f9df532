import type { Transaction } from '../../db/client.ts'
import { credential } from '../../db/schema/index.ts'

/** Sets the password of an account. Needs the system context: no person's may touch a password hash. */
export const savePassword = (tx: Transaction, accountId: string, passwordHash: string, wall: Date) =>
  tx
    .insert(credential)
    .values({ accountId, passwordHash, changedAt: wall })
    .onConflictDoUpdate({ target: credential.accountId, set: { passwordHash, changedAt: wall } })
