import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account } from '../../db/schema/index.ts'

export async function hasAccount(system: Transaction, email: string): Promise<boolean> {
  const [row] = await system.select({ id: account.id }).from(account).where(eq(account.email, email))
  return row !== undefined
}

/** The account stays: a profile of a person is not hers through the company. */
export const clearMembership = (system: Transaction, companyId: string, accountId: string) =>
  system
    .update(account)
    .set({ companyId: null, companyRole: null })
    .where(and(eq(account.id, accountId), eq(account.companyId, companyId)))
