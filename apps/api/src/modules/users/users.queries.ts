import { and, asc, eq, ilike, inArray, isNotNull, ne, or } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account, admission, company, municipality } from '../../db/schema/index.ts'

interface Filters {
  readonly role?: typeof account.$inferSelect.role | undefined
  readonly search?: string
  readonly accountId?: string
}

const most = 1_000

/** Accounts of the municipality, and of companies that asked to join it. No profiles. */
export function findUsers(tx: Transaction, code: string, { role, search = '', accountId }: Filters) {
  const words = `%${search.trim().replace(/[\\%_]/g, '\\$&')}%`
  return tx
    .select({
      accountId: account.id,
      name: account.name,
      email: account.email,
      role: account.role,
      company: company.name,
      companyId: account.companyId,
      active: account.active,
      decidesOnBenefits: account.decidesOnBenefits,
      lastSeen: account.lastSeenAt,
    })
    .from(account)
    .leftJoin(company, eq(company.id, account.companyId))
    .leftJoin(admission, and(eq(admission.companyId, account.companyId), eq(admission.municipality, code)))
    .where(
      and(
        or(eq(account.municipality, code), isNotNull(admission.companyId)),
        role ? eq(account.role, role) : undefined,
        accountId ? eq(account.id, accountId) : undefined,
        search.trim() ? or(ilike(account.name, words), ilike(account.email, words)) : undefined,
      ),
    )
    .orderBy(asc(account.name), asc(account.id))
    .limit(most)
}

export type UserFound = Awaited<ReturnType<typeof findUsers>>[number]

/** Which of these companies another municipality has let in. Needs the system context. */
export async function findSharedCompanies(tx: Transaction, code: string, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .selectDistinct({ id: admission.companyId })
    .from(admission)
    .where(and(inArray(admission.companyId, ids), ne(admission.municipality, code), eq(admission.status, 'in')))
  return new Set(rows.map(({ id }) => id))
}

/** The municipality's active admins, held until the transaction ends: two of them cannot turn each other off. */
export async function holdAdmins(tx: Transaction, code: string): Promise<string[]> {
  const rows = await tx
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.municipality, code), eq(account.role, 'admin'), eq(account.active, true)))
    .orderBy(asc(account.id))
    .for('update')
  return rows.map(({ id }) => id)
}

export const updateUser = (
  tx: Transaction,
  accountId: string,
  values: { active?: boolean; decidesOnBenefits?: boolean },
) => tx.update(account).set(values).where(eq(account.id, accountId))

export async function hasAccount(tx: Transaction, email: string): Promise<boolean> {
  const rows = await tx.select({ id: account.id }).from(account).where(eq(account.email, email))
  return rows.length > 0
}

export async function findMunicipalityName(tx: Transaction, code: string): Promise<string> {
  const [row] = await tx.select({ name: municipality.name }).from(municipality).where(eq(municipality.code, code))
  return row?.name ?? ''
}
