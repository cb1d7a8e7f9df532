import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { admission, company, vacancy, workplace } from '../../db/schema/index.ts'
import { noteVacancies } from './note-vacancies.ts'

type Row = typeof vacancy.$inferSelect

export interface VacancyRow extends Row {
  readonly company: string
  readonly workplace: { readonly id: string; readonly name: string; readonly postcode: string } | null
  /** As far as the context sees: a consultant in her municipality, a company anywhere. */
  readonly letIn: boolean
}

export async function findVacancy(tx: Transaction, id: string): Promise<VacancyRow | undefined> {
  const [row] = await select(tx).where(eq(vacancy.id, id))
  return row && shape(row)
}

/** Holds the row until the transaction ends; others may still refer to it. */
export async function findVacancyForUpdate(tx: Transaction, id: string): Promise<VacancyRow | undefined> {
  await tx.select({ id: vacancy.id }).from(vacancy).where(eq(vacancy.id, id)).for('no key update')
  return findVacancy(tx, id)
}

export async function findVacancies(tx: Transaction, companyId: string): Promise<VacancyRow[]> {
  const rows = await select(tx).where(eq(vacancy.companyId, companyId)).orderBy(desc(vacancy.createdAt), vacancy.id)
  return rows.map(shape)
}

export const findPastTheirDay = (tx: Transaction, today: string) =>
  tx
    .select({ id: vacancy.id })
    .from(vacancy)
    .where(and(inArray(vacancy.status, ['published', 'paused']), lt(vacancy.expiresOn, today)))
    .orderBy(vacancy.id)

export const insertVacancy = (tx: Transaction, values: typeof vacancy.$inferInsert) => tx.insert(vacancy).values(values)

export async function updateVacancy(
  tx: Transaction,
  { id, companyId }: Pick<Row, 'id' | 'companyId'>,
  changes: Partial<Omit<Row, 'id' | 'companyId'>>,
): Promise<void> {
  await tx
    .update(vacancy)
    .set({ ...changes, version: sql`${vacancy.version} + 1`, savedAt: tx.now })
    .where(eq(vacancy.id, id))
  await noteVacancies(tx, companyId, [id])
}

export async function hasWorkplace(tx: Transaction, companyId: string, id: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: workplace.id })
    .from(workplace)
    .where(and(eq(workplace.id, id), eq(workplace.companyId, companyId)))
  return row !== undefined
}

/** As far as the context sees: a consultant in her municipality, a company anywhere. */
export async function isLetIn(tx: Transaction, companyId: string): Promise<boolean> {
  const [row] = await tx
    .select({ companyId: admission.companyId })
    .from(admission)
    .where(and(eq(admission.companyId, companyId), eq(admission.status, 'in')))
    .limit(1)
  return row !== undefined
}

const letIn = sql<boolean>`exists (
  select from ${admission} where ${admission.companyId} = ${vacancy.companyId} and ${admission.status} = 'in')`

const select = (tx: Transaction) =>
  tx
    .select({ vacancy, company: company.name, workplace, letIn })
    .from(vacancy)
    .innerJoin(company, eq(company.id, vacancy.companyId))
    .leftJoin(workplace, eq(workplace.id, vacancy.workplaceId))
    .$dynamic()

const shape = ({ vacancy: row, ...rest }: Awaited<ReturnType<typeof select>>[number]): VacancyRow => ({
  ...row,
  ...rest,
})
