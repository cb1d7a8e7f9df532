import { createEngine, type Vacancy } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import { findCards } from '../candidates/candidate-store.ts'
import { cardFacts } from '../matches/facts.ts'
import { rulesOf } from '../matches/rules.ts'

export interface Counted {
  readonly fits: number
  /** By need code: for how many it would be settled. */
  readonly opens: ReadonlyMap<string, number>
}

/** Counts this municipality's people for a vacancy or a draft, from what they show. Only bands of it leave the API. */
export async function countHere(tx: Transaction, vacancy: Vacancy): Promise<Counted> {
  const engine = createEngine((await findCards(tx)).map(cardFacts), [vacancy], await rulesOf(tx), {
    view: 'company',
    tieBreak: (candidateId) => candidateId,
  })
  return {
    fits: engine.listCandidates(vacancy.id, { conflicts: false }).length,
    opens: new Map(engine.openDoorsOfVacancy(vacancy.id).map(({ need, more, clearer }) => [need, more + clearer])),
  }
}
