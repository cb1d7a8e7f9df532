import { and, eq } from 'drizzle-orm'
import { noteChange } from '../../db/changes.ts'
import type { Transaction } from '../../db/client.ts'
import { admission, offeredVacancy, vacancy } from '../../db/schema/index.ts'

export const findMunicipalitiesOf = (tx: Transaction, companyId: string) =>
  tx
    .select({ municipality: admission.municipality, status: admission.status })
    .from(admission)
    .where(eq(admission.companyId, companyId))
    .orderBy(admission.municipality)

/** The status, which nobody changes until the transaction ends. */
export async function holdAdmission(there: Transaction, companyId: string) {
  const [row] = await there
    .select({ status: admission.status })
    .from(admission)
    .where(and(eq(admission.municipality, here(there)), eq(admission.companyId, companyId)))
    .for('share')
  return row?.status
}

export async function insertOffer(there: Transaction, vacancyId: string, companyId: string): Promise<void> {
  await there
    .insert(offeredVacancy)
    .values({ municipality: here(there), vacancyId, companyId, offeredAt: there.now })
    .onConflictDoNothing()
  noteChange(there, { vacancy: vacancyId })
}

export async function deleteOffer(there: Transaction, vacancyId: string): Promise<void> {
  await there
    .delete(offeredVacancy)
    .where(and(eq(offeredVacancy.municipality, here(there)), eq(offeredVacancy.vacancyId, vacancyId)))
  noteChange(there, { vacancy: vacancyId })
}

export async function deleteOffersOf(there: Transaction, companyId: string): Promise<void> {
  const gone = await there
    .delete(offeredVacancy)
    .where(and(eq(offeredVacancy.municipality, here(there)), eq(offeredVacancy.companyId, companyId)))
    .returning({ vacancy: offeredVacancy.vacancyId })
  for (const { vacancy } of gone) noteChange(there, { vacancy })
}

export const findPublishedOf = (tx: Transaction, companyId: string) =>
  tx
    .select({ id: vacancy.id })
    .from(vacancy)
    .where(and(eq(vacancy.companyId, companyId), eq(vacancy.status, 'published')))
    .orderBy(vacancy.id)

function here({ context }: Transaction): string {
  if (!context.municipality) throw new Error('This needs a municipality.')
  return context.municipality
}
