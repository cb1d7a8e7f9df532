import { and, asc, eq, getTableColumns, isNull } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account, subsidyRates } from '../../db/schema/index.ts'

export type StoredRates = typeof subsidyRates.$inferSelect

/** What the municipality of the context has said and not taken back, in the order it was said. */
export const findRates = (tx: Transaction, municipality: string): Promise<StoredRates[]> =>
  tx
    .select()
    .from(subsidyRates)
    .where(and(eq(subsidyRates.municipality, municipality), isNull(subsidyRates.withdrawnAt)))
    .orderBy(asc(subsidyRates.savedAt), asc(subsidyRates.id))

/** All of it, with who said it. */
export const findRatesHistory = (tx: Transaction, municipality: string) =>
  tx
    .select({ ...getTableColumns(subsidyRates), savedByName: account.name })
    .from(subsidyRates)
    .leftJoin(account, eq(account.id, subsidyRates.savedBy))
    .where(eq(subsidyRates.municipality, municipality))
    .orderBy(asc(subsidyRates.savedAt), asc(subsidyRates.id))

export async function findRatesForUpdate(tx: Transaction, municipality: string, id: string) {
  const [row] = await tx.select().from(subsidyRates).where(only(municipality, id)).for('update')
  return row
}

export const insertRates = (tx: Transaction, row: typeof subsidyRates.$inferInsert) =>
  tx.insert(subsidyRates).values(row)

export const markRatesWithdrawn = (tx: Transaction, { municipality, id }: StoredRates, by: string) =>
  tx.update(subsidyRates).set({ withdrawnBy: by, withdrawnAt: tx.now }).where(only(municipality, id))

const only = (municipality: string, id: string) =>
  and(eq(subsidyRates.municipality, municipality), eq(subsidyRates.id, id))
