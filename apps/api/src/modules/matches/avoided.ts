import type { Transaction } from '../../db/client.ts'
import type { StoredCandidate } from '../candidates/candidate-store.ts'
import { findCompaniesByCvr } from './matches.queries.ts'

type Person = Pick<StoredCandidate, 'hiddenFrom'>

/** Whether a person hides from a company: neither is proposed to the other. */
export async function findAvoided(tx: Transaction, people: readonly Person[]) {
  const cvrs = new Set(people.flatMap(({ hiddenFrom }) => hiddenFrom.map(({ cvr }) => cvr)))
  const companies = await findCompaniesByCvr(tx, [...cvrs])
  return ({ hiddenFrom }: Person, companyId: string): boolean =>
    hiddenFrom.some(({ cvr }) => companies.get(cvr) === companyId)
}
