import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account } from '../../db/schema/index.ts'

export async function findActiveAccount(tx: Transaction, email: string) {
  const [row] = await tx
    .select({ id: account.id, email: account.email, name: account.name, municipality: account.municipality })
    .from(account)
    .where(and(eq(account.email, email), eq(account.active, true)))
  return row
}
