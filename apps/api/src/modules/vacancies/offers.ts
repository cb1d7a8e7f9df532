import type { VacancyStatus } from '@fleksbro/contract'
import { asSystem } from '../../db/as-system.ts'
import type { Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { everyConsultant, peopleOf } from '../../live/audience.ts'
import { tellLive } from '../../live/tell-live.ts'
import { onVacancyClosed } from './closing.ts'
import {
  deleteOffer,
  deleteOffersOf,
  findMunicipalitiesOf,
  findPublishedOf,
  holdAdmission,
  insertOffer,
} from './offers.queries.ts'

interface Offered {
  readonly id: string
  readonly companyId: string
}

/** Offers a published vacancy wherever its company is let in; a consultant who lets it in later offers it then. */
export async function offer(tx: Transaction, { id: vacancyId, companyId }: Offered): Promise<void> {
  for (const { municipality } of await findMunicipalitiesOf(tx, companyId)) {
    // An offer is a row of the municipality, which a company that belongs to none writes only through the system.
    await asSystem(tx, municipality, async (there) => {
      if ((await holdAdmission(there, companyId)) !== 'in') return
      await insertOffer(there, vacancyId, companyId)
      await record(there, 'vacancy-published', { companyId, vacancyId })
      await tellLive(there, await everyConsultant(there), { kind: 'vacancy', id: vacancyId })
    })
  }
}

/** Takes the offers back; a vacancy that is closed for good also ends what is open about it. */
export async function withdraw(tx: Transaction, { id: vacancyId, companyId }: Offered, to: VacancyStatus) {
  for (const { municipality, status } of await findMunicipalitiesOf(tx, companyId)) {
    // Ends also what the company does not know of, such as a proposal nobody has answered.
    await asSystem(tx, municipality, async (there) => {
      await deleteOffer(there, vacancyId)
      await tellLive(there, await everyConsultant(there), { kind: 'vacancy', id: vacancyId })
      if (to !== 'filled' && to !== 'expired') return
      for (const end of onVacancyClosed) await end(there, { vacancyId, companyId, status: to })
      if (status === 'in') await record(there, 'vacancy-closed', { companyId, vacancyId })
    })
  }
}

/** The others of the company, and her other devices. */
export async function tellColleagues(tx: Transaction, { id, companyId }: Offered): Promise<void> {
  await tellLive(tx, await peopleOf(tx, companyId), { kind: 'vacancy', id })
}

/** Everything a company has published, in the municipality that lets it in now. */
export async function offerAllOf(tx: Transaction, companyId: string): Promise<void> {
  for (const { id: vacancyId } of await findPublishedOf(tx, companyId)) {
    await insertOffer(tx, vacancyId, companyId)
    await record(tx, 'vacancy-published', { companyId, vacancyId })
  }
}

/** Nothing of the company is offered in this municipality any more; elsewhere it stays. */
export const withdrawAllOf = (tx: Transaction, companyId: string) => deleteOffersOf(tx, companyId)
