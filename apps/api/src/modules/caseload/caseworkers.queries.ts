import { and, asc, eq } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account } from '../../db/schema/index.ts'

/** The municipality's consultants whose accounts are on. */
export const findCaseworkers = (tx: Transaction): Promise<{ id: string; name: string }[]> =>
  tx.select({ id: account.id, name: account.name }).from(account).where(active(tx)).orderBy(asc(account.name))

export async function isCaseworker(tx: Transaction, id: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: account.id })
    .from(account)
    .where(and(active(tx), eq(account.id, id)))
  return found !== undefined
}

const active = (tx: Transaction) =>
  and(eq(account.municipality, tx.context.municipality ?? ''), eq(account.role, 'caseworker'), eq(account.active, true))
