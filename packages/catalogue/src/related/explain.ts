import type { WorkOccupation } from '../types.ts'
import { essentialsOf, type OccupationIndex } from './occupation-index.ts'

/** A competence the occupation takes, and hers that covers it: the same, or the next broader or narrower one. */
export interface Used {
  readonly competence: string
  readonly by: string
}

export interface RelatedOccupation {
  readonly id: string
  /** Its address in ESCO, where it has one. */
  readonly esco?: string
  /** 1 to 1000; the best answer has 1000. Comparable within one answer only. */
  readonly score: number
  /** What it takes that she can, the most telling first. */
  readonly uses: readonly Used[]
  /** What it cannot be done without and she has not named, the most common first: that is soonest learnt. */
  readonly fresh: readonly string[]
}

export function explain(
  occupation: WorkOccupation,
  score: number,
  known: ReadonlyMap<string, number>,
  index: OccupationIndex,
): RelatedOccupation {
  const essentials = essentialsOf(occupation)
  const uses: Used[] = []
  const fresh: string[] = []
  for (const competence of new Set([...essentials, ...(occupation.optional ?? [])])) {
    const by = coveredBy(competence, known, index)
    if (by !== undefined) uses.push({ competence, by })
    else if (essentials.includes(competence)) fresh.push(competence)
  }
  const rare = (one: string, other: string) => index.rarity(other) - index.rarity(one) || (one < other ? -1 : 1)
  const told = ({ competence, by }: Used) => (known.get(by) ?? 0) * (competence === by ? 2 : 1)
  return {
    id: occupation.id,
    ...(occupation.esco ? { esco: occupation.esco } : {}),
    score,
    uses: uses.sort((one, other) => told(other) - told(one) || rare(one.competence, other.competence)),
    fresh: fresh.sort((one, other) => rare(other, one)),
  }
}

function coveredBy(competence: string, known: ReadonlyMap<string, number>, index: OccupationIndex): string | undefined {
  if (known.has(competence)) return competence
  const broader = index.broader(competence)
  if (broader !== undefined && known.has(broader)) return broader
  return index.narrower(competence).find((id) => known.has(id))
}
