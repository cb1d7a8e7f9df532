import type { ProposedWeeks, RejectedWeeks } from '@fleksbro/contract'
import { dayOf } from '../../clock.ts'
import type { Transaction } from '../../db/client.ts'
import type { StoredCandidate } from '../candidates/candidate-store.ts'
import type { KeptSecret } from '../rules/kept-match.ts'
import { readKeptBetween } from '../rules/kept-store.ts'
import { fewest } from './suppress.ts'
import { daysFrom, isIn, type Period, stretches } from './weeks.ts'

/** A consultant's decision beside what the ranking said. */
export interface Decision extends Pick<KeptSecret, 'place'> {
  readonly decision: 'proposed' | 'rejected'
  readonly day: string
  readonly verdict: KeptSecret['match']['verdict']
}

/** How consultants' decisions agree with the ranking; quiet weeks are put together until there are five. */
export function agreementOf(decisions: readonly Decision[], period: Period) {
  const of = (kind: Decision['decision']) => decisions.filter(({ decision }) => decision === kind)
  return {
    proposals: stretches(period, of('proposed'), fewest).map(({ from, to, items }): ProposedWeeks => {
      const within = (most: number) => items.filter(({ place }) => place !== null && place.place <= most).length
      const topThree = within(3)
      const topTen = within(10) - topThree
      return { from, to, topThree, topTen, further: items.length - topThree - topTen }
    }),
    rejections: stretches(period, of('rejected'), fewest).map(({ from, to, items }): RejectedWeeks => {
      const having = (verdict: Decision['verdict']) => items.filter((one) => one.verdict === verdict).length
      return { from, to, fits: having('fits'), toClarify: having('to-clarify'), conflict: having('conflict') }
    }),
  }
}

export async function readDecisions(
  there: Transaction,
  people: readonly StoredCandidate[],
  period: Period,
): Promise<Decision[]> {
  const instantOf = (day: string) => new Date(`${day}T00:00:00Z`)
  const [from, until] = [instantOf(daysFrom(period.from, -1)), instantOf(daysFrom(period.to, 2))]
  return (await readKeptBetween(there, people, from, until)).flatMap(({ decision, decidedAt, match, place }) => {
    const day = dayOf(decidedAt)
    if ((decision !== 'proposed' && decision !== 'rejected') || !isIn(period, day)) return []
    return [{ decision, day, verdict: match.verdict, place }]
  })
}
