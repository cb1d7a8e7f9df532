import { and, count, eq, ilike, inArray, or, sql } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account, admission, company, introduction, offeredVacancy, workplace } from '../../db/schema/index.ts'

interface Filters {
  readonly municipality: string
  readonly status: 'waiting' | 'in' | 'refused' | 'any'
  readonly search: string
  readonly caseworkerId: string | undefined
}

export function findCompanyRows(tx: Transaction, { municipality, status, search, caseworkerId }: Filters) {
  const like = `%${search.trim().replace(/[\\%_]/g, '\\$&')}%`
  const published = tx
    .select({ count: count() })
    .from(offeredVacancy)
    .where(and(eq(offeredVacancy.municipality, municipality), eq(offeredVacancy.companyId, company.id)))
  // Interest that the company knows of is a question to it.
  const waitingAnswers = tx
    .select({ count: count() })
    .from(introduction)
    .where(
      and(
        eq(introduction.municipality, municipality),
        eq(introduction.companyId, company.id),
        eq(introduction.state, 'interested'),
        eq(introduction.companyKnows, true),
      ),
    )
  const postcode = tx
    .select({ postcode: workplace.postcode })
    .from(workplace)
    .where(eq(workplace.companyId, company.id))
    .orderBy(workplace.createdAt, workplace.id)
    .limit(1)
  return tx
    .select({
      id: company.id,
      name: company.name,
      cvr: company.cvr,
      status: admission.status,
      askedAt: admission.askedAt,
      postcode: sql<string | null>`(${postcode})`,
      published: sql<number>`(${published})::int`,
      waitingAnswers: sql<number>`(${waitingAnswers})::int`,
      caseworker: { id: account.id, name: account.name },
    })
    .from(admission)
    .innerJoin(company, eq(company.id, admission.companyId))
    .leftJoin(account, and(eq(account.id, admission.caseworkerId), eq(account.active, true)))
    .where(
      and(
        eq(admission.municipality, municipality),
        status === 'any' ? undefined : eq(admission.status, status),
        search.trim() ? or(ilike(company.name, like), ilike(company.cvr, like)) : undefined,
        caseworkerId ? eq(admission.caseworkerId, caseworkerId) : undefined,
      ),
    )
    .orderBy(company.name, company.id)
}

/** Holds the row until the transaction ends. */
export async function findAdmissionForUpdate(tx: Transaction, municipality: string, companyId: string) {
  const [row] = await tx.select().from(admission).where(only(municipality, companyId)).for('update')
  return row
}

export const updateAdmission = (
  tx: Transaction,
  municipality: string,
  companyId: string,
  changes: Partial<typeof admission.$inferInsert>,
) => tx.update(admission).set(changes).where(only(municipality, companyId))

export const findOwners = (tx: Transaction, companyId: string) =>
  tx
    .select({ accountId: account.id })
    .from(account)
    .where(and(eq(account.companyId, companyId), inArray(account.companyRole, ['owner']), eq(account.active, true)))

const only = (municipality: string, companyId: string) =>
  and(eq(admission.municipality, municipality), eq(admission.companyId, companyId))
