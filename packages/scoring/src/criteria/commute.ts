import { criterion } from '../criterion.ts'
import { fact } from '../fact-codes.ts'
import { full, item, judged, judgedHard, unknownHard } from '../finding.ts'

/** What a journey just within her limit gives; one of at most half the limit gives all. */
const atLimit = 600

/**
 * Can she get there? The travel time is an estimate from–to: unmet only if even the lower end is over her limit,
 * open if the limit lies between, and the share is the mean of both ends. An unknown place is never near.
 */
export const commute = criterion({
  id: 'commute',
  side: 'person',
  // Inside her own limit the way matters less than the work at its end.
  weight: 2,
  // Where she lives and how she travels is nothing a company is told by.
  view: 'full',
  reads: { candidate: ['home', 'commute'], vacancy: ['postcode', 'home'] },
  measure({ candidate, vacancy, knowledge }) {
    if (vacancy.home === 'all') return judgedHard('met', fact('commute-work-from-home'))
    if (!candidate.commute) return unknownHard(fact('commute-missing', { whom: 'candidate', of: 'limit' }), 'candidate')

    const { transport, minutes: limit } = candidate.commute
    if (limit === null) return judgedHard('met', fact('commute-no-limit'))
    if (candidate.home === undefined)
      return unknownHard(fact('commute-missing', { whom: 'candidate', of: 'home' }), 'candidate')
    if (vacancy.postcode === undefined)
      return unknownHard(fact('commute-missing', { whom: 'company', of: 'workplace' }), 'company')

    const travel = knowledge.travel(candidate.home, vacancy.postcode, transport)
    if (!travel) return unknownHard(fact('commute-no-estimate', { transport }), 'candidate')

    const details = { low: travel.low, high: travel.high, limit, transport }
    if (travel.low > limit) return judgedHard('unmet', fact('commute-too-far', details))

    const low = shareOfJourney(travel.high, limit)
    const high = shareOfJourney(travel.low, limit)
    const about =
      travel.high <= limit
        ? item('met', fact('commute-within', details), { hard: true })
        : item('open', fact('commute-around-limit', details), { hard: true, whom: 'candidate' })
    return judged(Math.floor((low + high) / 2), [about], { low, high })
  },
})

/** All up to half the limit, falling evenly to `atLimit` at the limit, nothing beyond. */
function shareOfJourney(minutes: number, limit: number): number {
  if (minutes > limit) return 0
  if (2 * minutes <= limit) return full
  return full - Math.floor(((full - atLimit) * (2 * minutes - limit)) / limit)
}
