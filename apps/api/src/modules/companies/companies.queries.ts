import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account, admission, company, municipality, vacancy, workplace } from '../../db/schema/index.ts'
import { noteVacancies } from '../vacancies/note-vacancies.ts'

export async function findCompany(tx: Transaction, id: string) {
  const [row] = await tx.select().from(company).where(eq(company.id, id))
  return row
}

/** Holds the row until the transaction ends; others may still refer to it. */
export const holdCompany = (tx: Transaction, id: string) =>
  tx.select({ id: company.id }).from(company).where(eq(company.id, id)).for('no key update')

export const findWorkplaces = (tx: Transaction, companyId: string) =>
  tx.select().from(workplace).where(eq(workplace.companyId, companyId)).orderBy(workplace.createdAt, workplace.id)

export const findMembers = (tx: Transaction, companyId: string) =>
  tx
    .select({
      accountId: account.id,
      name: account.name,
      email: account.email,
      role: sql<'owner' | 'member'>`${account.companyRole}`,
    })
    .from(account)
    .where(and(eq(account.companyId, companyId), eq(account.active, true)))
    .orderBy(account.createdAt, account.id)

/** All of the company's, for its people; for a consultant only the own municipality's. */
export const findAdmissions = (tx: Transaction, companyId: string) =>
  tx
    .select({
      admission,
      municipality: municipality.name,
      caseworker: { name: account.name, email: account.email, phone: account.phone },
    })
    .from(admission)
    .innerJoin(municipality, eq(municipality.code, admission.municipality))
    .leftJoin(account, and(eq(account.id, admission.caseworkerId), eq(account.active, true)))
    .where(eq(admission.companyId, companyId))
    .orderBy(admission.municipality)

export async function hasOpenVacancies(tx: Transaction, companyId: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: vacancy.id })
    .from(vacancy)
    .where(and(eq(vacancy.companyId, companyId), inArray(vacancy.status, ['draft', 'published', 'paused'])))
    .limit(1)
  return row !== undefined
}

export const updateCompany = (tx: Transaction, id: string, changes: { name?: string; about?: string }) =>
  tx.update(company).set(changes).where(eq(company.id, id))

type WorkplaceValues = Omit<typeof workplace.$inferInsert, 'id' | 'companyId' | 'createdAt'>

export const insertWorkplace = (tx: Transaction, companyId: string, id: string, values: WorkplaceValues) =>
  tx.insert(workplace).values({ ...values, id, companyId, createdAt: tx.now })

/** Answers whether the company has it. */
export async function updateWorkplace(tx: Transaction, companyId: string, id: string, values: WorkplaceValues) {
  const { rowCount } = await tx
    .update(workplace)
    .set(values)
    .where(and(eq(workplace.id, id), eq(workplace.companyId, companyId)))
  const there = await tx.select({ id: vacancy.id }).from(vacancy).where(eq(vacancy.workplaceId, id))
  await noteVacancies(
    tx,
    companyId,
    there.map((one) => one.id),
  )
  return rowCount === 1
}

export const findMunicipalities = (tx: Transaction) => tx.select().from(municipality).orderBy(asc(municipality.name))
