import type { Engine, RankedPair, Verdict } from '@fleksbro/scoring'

interface Wish {
  readonly verdict: Verdict | 'proposable'
  readonly most: number
  readonly where: (vacancyId: string) => boolean
}

/** A candidate's best vacancies of one verdict. Lists are ordered by verdict, so it asks for longer ones until it is there. */
export function bestPairs(engine: Engine, candidateId: string, { verdict, most, where }: Wish): readonly RankedPair[] {
  if (verdict === 'proposable') return engine.listVacancies(candidateId, { limit: most, conflicts: false, where })
  for (let limit = 4 * most; ; limit *= 4) {
    const listed = engine.listVacancies(candidateId, { limit, conflicts: verdict === 'conflict', where })
    const found = listed.filter((pair) => pair.verdict === verdict).slice(0, most)
    if (found.length === most || listed.length < limit) return found
  }
}
