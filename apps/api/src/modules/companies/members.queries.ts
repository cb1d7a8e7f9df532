import { and, eq, isNotNull, ne, or } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account } from '../../db/schema/index.ts'

/** The e-mail has an account that no link to a company can take in: every one but that of a person who left a company. */
export async function hasAccount(system: Transaction, email: string): Promise<boolean> {
  const settled = or(ne(account.role, 'company'), isNotNull(account.companyId), eq(account.active, false))
  const [row] = await system
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.email, email), settled))
  return row !== undefined
}

/** The account stays: a profile of a person is not hers through the company. */
export const clearMembership = (system: Transaction, companyId: string, accountId: string) =>
  system
    .update(account)
    .set({ companyId: null, companyRole: null })
    .where(and(eq(account.id, accountId), eq(account.companyId, companyId)))
