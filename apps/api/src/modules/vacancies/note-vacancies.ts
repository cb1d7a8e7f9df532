import { noteChange } from '../../db/changes.ts'
import type { Transaction } from '../../db/client.ts'
import { findMunicipalitiesOf } from './offers.queries.ts'

/** Wherever the company has asked to be let in: naming one municipality too many costs less than missing one. */
export async function noteVacancies(tx: Transaction, companyId: string, vacancyIds: readonly string[]): Promise<void> {
  if (vacancyIds.length === 0) return
  for (const { municipality } of await findMunicipalitiesOf(tx, companyId))
    for (const vacancy of vacancyIds) noteChange(tx, { vacancy }, municipality)
}
