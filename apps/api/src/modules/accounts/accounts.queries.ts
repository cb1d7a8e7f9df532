import type { BodyOf, updateAccount } from '@fleksbro/contract'
import { eq } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account } from '../../db/schema/index.ts'

/** Changes what is given and leaves the rest. */
export async function saveAccount(tx: Transaction, id: string, changes: BodyOf<typeof updateAccount>): Promise<void> {
  const { showsReading, ...given } = changes
  const set = Object.fromEntries(
    Object.entries({
      ...given,
      hidesReadingSince: showsReading === undefined ? undefined : showsReading ? null : tx.now,
    }).filter(([, value]) => value !== undefined),
  )
  if (Object.keys(set).length > 0) await tx.update(account).set(set).where(eq(account.id, id))
}
