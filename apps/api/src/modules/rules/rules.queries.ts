import { and, desc, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Transaction } from '../../db/client.ts'
import { account, ruleSet } from '../../db/schema/index.ts'

const writer = alias(account, 'writer')
const withdrawer = alias(account, 'withdrawer')

export type SavedVersion = Awaited<ReturnType<typeof findVersions>>[number]

/** What the municipality has saved, newest first. */
export async function findVersions(tx: Transaction, municipality: string) {
  const rows = await tx
    .select({ saved: ruleSet, by: writer.name, withdrawnBy: withdrawer.name })
    .from(ruleSet)
    .leftJoin(writer, eq(writer.id, ruleSet.savedBy))
    .leftJoin(withdrawer, eq(withdrawer.id, ruleSet.withdrawnBy))
    .where(eq(ruleSet.municipality, municipality))
    .orderBy(desc(ruleSet.version))
  return rows.map(({ saved, by, withdrawnBy }) => ({ ...saved, by, withdrawnBy }))
}

type NewVersion = Omit<typeof ruleSet.$inferInsert, 'withdrawnBy' | 'withdrawnAt'>

/** Whether the number was still free. */
export async function insertVersion(tx: Transaction, version: NewVersion): Promise<boolean> {
  const { rowCount } = await tx.insert(ruleSet).values(version).onConflictDoNothing()
  return rowCount === 1
}

/** Whether it was not withdrawn yet. */
export async function markWithdrawn(
  tx: Transaction,
  { municipality, version, by }: { municipality: string; version: number; by: string },
): Promise<boolean> {
  const { rowCount } = await tx
    .update(ruleSet)
    .set({ withdrawnBy: by, withdrawnAt: tx.now })
    .where(and(eq(ruleSet.municipality, municipality), eq(ruleSet.version, version), isNull(ruleSet.withdrawnAt)))
  return rowCount === 1
}
