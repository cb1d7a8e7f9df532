import { travelTime } from '@fleksbro/catalogue'
import type { Match as SentMatch } from '@fleksbro/contract'
import type { Candidate, Match, Vacancy } from '@fleksbro/scoring'

/** The scoring's result as it is sent; `candidateId` may be a pseudonym instead. */
export const presentMatch = (match: Match, candidateId: string = match.candidateId): SentMatch =>
  ({ ...match, candidateId }) as SentMatch

/** One way in minutes by her means of transport; null at home or where a place is missing. */
export function travelOf(candidate: Candidate, vacancy: Vacancy): { low: number; high: number } | null {
  const { home, commute } = candidate
  if (!home || !commute || !vacancy.postcode || vacancy.home === 'all') return null
  const travel = travelTime(home, vacancy.postcode, commute.transport)
  return travel ? { low: travel.low, high: travel.high } : null
}
