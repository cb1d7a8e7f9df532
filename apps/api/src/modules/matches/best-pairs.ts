import type { Engine, RankedPair, Verdict } from '@fleksbro/scoring'

interface Wish {
  readonly verdict: Verdict | 'proposable'
  readonly most: number
  readonly where: ((vacancyId: string) => boolean) | undefined
}

/** A candidate's best vacancies of one verdict. */
export function bestPairs(engine: Engine, candidateId: string, { verdict, most, where }: Wish): readonly RankedPair[] {
  if (verdict === 'proposable') return engine.listVacancies(candidateId, { limit: most, conflicts: false, where })
  if (verdict === 'conflict') {
    const others = new Set(engine.listVacancies(candidateId, { conflicts: false, where }).map(idOf))
    return engine.listVacancies(candidateId, { limit: most, where: (id) => !others.has(id) && (!where || where(id)) })
  }
  // Lists are ordered by verdict, so it asks for longer ones until those before are passed.
  for (let limit = 4 * most; ; limit *= 4) {
    const listed = engine.listVacancies(candidateId, { limit, conflicts: false, where })
    const found = listed.filter((pair) => pair.verdict === verdict).slice(0, most)
    if (found.length === most || listed.length < limit) return found
  }
}

const idOf = ({ vacancyId }: RankedPair): string => vacancyId
