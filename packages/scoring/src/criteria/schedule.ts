import { criterion } from '../criterion.ts'
import { fact } from '../fact-codes.ts'
import type { Slots } from '../facts.ts'
import { type Finding, full, item, judged, missingHard, shareOf } from '../finding.ts'

/** This many parts of the week in common are room enough for a small job that can lie where it likes. */
const roomy = 3

/**
 * Does the work lie when she has strength? Fixed: every slot is worked, so all must be hers. Free: one in common is
 * enough to agree on, and three (or all the vacancy has) give full points; offering more slots never costs any.
 */
export const schedule = criterion({
  id: 'schedule',
  side: 'person',
  // When to work is settled by talking more often than how much.
  weight: 2,
  reads: { candidate: ['availability'], vacancy: ['schedule'] },
  measure({ candidate: { availability }, vacancy: { schedule: work } }) {
    if (availability === undefined) return missingHard('schedule-missing', 'candidate')
    if (!work || work.slots === 0) return missingHard('schedule-missing', 'company')

    return work.placement === 'fixed' ? measureFixed(availability, work.slots) : measureFree(availability, work.slots)
  },
})

function measureFixed(hers: Slots, worked: Slots): Finding {
  const slots = hers & worked
  const lacking = worked & ~hers
  if (lacking === 0)
    return judged(full, [item('met', fact('schedule-within', { slots, placement: 'fixed' }), { hard: true })])

  const apart = fact('schedule-apart', { slots, lacking, placement: 'fixed' })
  return judged(shareOf(countSlots(slots), countSlots(worked)), [item('unmet', apart, { hard: true })])
}

function measureFree(hers: Slots, possible: Slots): Finding {
  const slots = hers & possible
  if (slots === 0) {
    const apart = fact('schedule-apart', { slots, lacking: possible, placement: 'free' })
    return judged(0, [item('unmet', apart, { hard: true })])
  }
  const wanted = Math.min(roomy, countSlots(possible))
  const common = Math.min(wanted, countSlots(slots))
  const code = common === wanted ? 'schedule-within' : 'schedule-partly'
  return judged(shareOf(common, wanted), [item('met', fact(code, { slots, placement: 'free' }), { hard: true })])
}

function countSlots(slots: Slots): number {
  let count = 0
  for (let left = slots; left !== 0; left &= left - 1) count++
  return count
}
