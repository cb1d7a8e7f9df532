import type { RankedPair } from '@fleksbro/scoring'
import { type Invariant, onPairs, sameNumbers } from './invariant.ts'

/** Her list and the vacancy's list say the same of the two. */
export const listsAgree: Invariant = {
  id: 'lists-agree',
  try(bench) {
    const hers = new Map<string, ReadonlyMap<string, RankedPair>>()
    const its = new Map<string, ReadonlyMap<string, RankedPair>>()
    return onPairs(bench, ({ facts }, { id }) => {
      if (!hers.has(facts.id))
        hers.set(facts.id, new Map(bench.engine.listVacancies(facts.id).map((pair) => [pair.vacancyId, pair])))
      if (!its.has(id)) its.set(id, new Map(bench.engine.listCandidates(id).map((pair) => [pair.candidateId, pair])))
      const [one, other] = [hers.get(facts.id)?.get(id), its.get(id)?.get(facts.id)]
      return one !== undefined && other !== undefined && sameNumbers(one, other)
    })
  },
}
