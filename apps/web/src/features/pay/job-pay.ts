import type { VacancyFacts } from '@fleksbro/contract'
import { type PayAt, type PayRange, payRange } from '@fleksbro/fleksjob'
import type { PayRates } from './pay-rates.ts'

interface Range {
  readonly min: number
  readonly max: number
}

export interface JobPay extends PayRange {
  readonly hours: Range
  /** Øre an hour that it is reckoned with. */
  readonly hourlyPay: Range
  /** Whether the company has said it; otherwise it is assumed. */
  readonly basis: 'said' | 'agreement' | 'none'
}

/** What a job may give a month, as far as it says its hours; as if every hour were paid. */
export function payOfJob(
  { hours, wage }: Pick<VacancyFacts, 'hours' | 'wage'>,
  { rates, assumed }: PayRates,
): JobPay | null {
  if (!hours) return null
  const said = typeof wage === 'object' && wage !== null
  const hourlyPay = said ? wage : { min: assumed, max: assumed }
  const basis = said ? 'said' : wage === 'by-agreement' ? 'agreement' : 'none'
  return { hours, hourlyPay, basis, ...payRange({ hours, hourlyPay, rates }) }
}

export interface PayEnd extends PayAt {
  /** Hours present a week. */
  readonly hours: number
  /** Øre an hour. */
  readonly hourlyPay: number
}

/** One set of figures, or those of the fewest hours at the lowest pay and the most hours at the highest. */
export function endsOf({ hours, hourlyPay, least, most }: JobPay): readonly PayEnd[] {
  const high = { ...most, hours: hours.max, hourlyPay: hourlyPay.max }
  const low = { ...least, hours: hours.min, hourlyPay: hourlyPay.min }
  return low.hours === high.hours && low.hourlyPay === high.hourlyPay ? [high] : [low, high]
}
