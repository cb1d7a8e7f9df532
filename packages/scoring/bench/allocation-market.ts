import { knowledge } from '../../catalogue/src/index.ts'
import { createEngine, defaultRules, type Edge } from '../src/index.ts'
import { market } from './market.ts'

interface Size {
  readonly candidates: number
  readonly vacancies: number
  /** The best so many pairs of each candidate; all that are possible without it. */
  readonly best?: number
}

/** The possible pairs of a generated market with their scores, as the engine lists them. */
export function edgesOf({ candidates, vacancies, best }: Size, seed?: number): Edge[] {
  const { candidates: people, vacancies: jobs } = market({ candidates, vacancies }, seed)
  const lists = createEngine(people, jobs, defaultRules(knowledge)).rankAll({ limit: best, conflicts: false })
  return [...lists.values()].flatMap((list) =>
    list.flatMap(({ candidateId, vacancyId, score }) => (score ? [{ candidateId, vacancyId, weight: score }] : [])),
  )
}
