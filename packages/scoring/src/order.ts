import type { Match, Verdict, View } from './match.ts'

/** What of a match is compared. */
export type Comparable = Pick<Match, 'candidateId' | 'vacancyId' | 'verdict' | 'score' | 'range'>

/** What breaks ties beside the match itself. All strings compare by code unit, so no locale enters. */
export interface TieBreakers {
  /** Full view: ISO date since which the candidate has been without contact; longest first. */
  readonly waitingSince?: (match: Comparable) => string | undefined
  /** Company view: the pairwise pseudonym, or anything else that says nothing about the person. */
  readonly tieBreak?: (match: Comparable) => string
}

const ranks: Record<Verdict, number> = { fits: 0, 'to-clarify': 1, conflict: 2 }
/** Sorts after every date. */
export const never = '~'

/**
 * The order of every list: verdict, score (no number last), how sure (the narrower range first); then in the full
 * view who has waited longest and the ids, in the company view the caller's `tieBreak`. Total, so that a list does
 * not depend on the order in which it was put together.
 */
export function compareMatches(view: View, { waitingSince, tieBreak }: TieBreakers = {}) {
  const since = (match: Comparable) => waitingSince?.(match) ?? never
  const byPerson =
    view === 'company' && tieBreak
      ? (a: Comparable, b: Comparable) => compareText(tieBreak(a), tieBreak(b))
      : (a: Comparable, b: Comparable) =>
          (view === 'full' ? compareText(since(a), since(b)) : 0) || compareText(a.candidateId, b.candidateId)

  return (a: Comparable, b: Comparable): number =>
    ranks[a.verdict] - ranks[b.verdict] ||
    (b.score ?? -1) - (a.score ?? -1) ||
    widthOf(a) - widthOf(b) ||
    byPerson(a, b) ||
    compareText(a.vacancyId, b.vacancyId)
}

function widthOf({ range }: Comparable): number {
  return range.high - range.low
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
