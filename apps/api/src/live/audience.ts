import { and, eq, type SQL } from 'drizzle-orm'
import type { Transaction } from '../db/client.ts'
import { account, candidate } from '../db/schema/index.ts'

/** Who may be told of a change, as account ids. Accounts that are turned off are told nothing. */
async function accounts(tx: Transaction, whose: SQL | undefined): Promise<string[]> {
  const rows = await tx
    .select({ id: account.id })
    .from(account)
    .where(and(whose, eq(account.active, true)))
  return rows.map(({ id }) => id)
}

const inMunicipality = (tx: Transaction, role: 'caseworker' | 'admin') =>
  accounts(tx, and(eq(account.municipality, here(tx)), eq(account.role, role)))

export const everyConsultant = (tx: Transaction) => inMunicipality(tx, 'caseworker')
export const everyAdmin = (tx: Transaction) => inMunicipality(tx, 'admin')
export const peopleOf = (tx: Transaction, companyId: string) =>
  accounts(tx, and(eq(account.companyId, companyId), eq(account.role, 'company')))

/** She herself and the consultant she has. */
export async function aroundCandidate(tx: Transaction, candidateId: string): Promise<string[]> {
  const [found] = await tx
    .select({ account: candidate.accountId, caseworker: candidate.caseworkerId })
    .from(candidate)
    .where(and(eq(candidate.municipality, here(tx)), eq(candidate.id, candidateId)))
  return [found?.account, found?.caseworker].filter((id) => typeof id === 'string')
}

function here({ context }: Transaction): string {
  if (!context.municipality) throw new Error('This needs a municipality.')
  return context.municipality
}
