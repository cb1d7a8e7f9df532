import { createHash } from 'node:crypto'
import type { Candidate, Match, Vacancy } from '@fleksbro/scoring'

/** What lies under the candidate's key: the match as it was, and enough to see whether facts have changed since. */
export interface KeptSecret {
  readonly match: Match
  /** Her place among the vacancies open to her; null for a conflict, and where no consultant decided. */
  readonly place: { readonly place: number; readonly of: number } | null
  readonly facts: { readonly candidate: string; readonly vacancy: string }
}

export const keptPlace = (id: string) => `kept:${id}`

/** The same facts have the same mark; waiting is no fact of a match. */
export function marksOf({ waitingSince: _, ...candidate }: Candidate, vacancy: Vacancy): KeptSecret['facts'] {
  return { candidate: markOf(candidate), vacancy: markOf(vacancy) }
}

const markOf = (facts: object): string => createHash('sha256').update(inOneOrder(facts)).digest('base64url')

/** A database gives keys back in an order of its own. */
const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
