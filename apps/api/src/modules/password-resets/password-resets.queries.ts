import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account, credential } from '../../db/schema/index.ts'

export async function findActiveAccount(tx: Transaction, email: string) {
  const [row] = await tx
    .select({ id: account.id, email: account.email, name: account.name, municipality: account.municipality })
    .from(account)
    .where(and(eq(account.email, email), eq(account.active, true)))
  return row
}

export const savePassword = (tx: Transaction, accountId: string, passwordHash: string, wall: Date) =>
  tx
    .insert(credential)
    .values({ accountId, passwordHash, changedAt: wall })
    .onConflictDoUpdate({ target: credential.accountId, set: { passwordHash, changedAt: wall } })
