import { assumedPayOn, type RatesOnDay, ratesOn } from '@fleksbro/fleksjob'
import { useSession } from '../../session/session.ts'

export interface PayRates {
  readonly year: number
  readonly rates: RatesOnDay
  /** Øre an hour, where nobody has said one. */
  readonly assumed: number
}

/** What pay is reckoned with today, or null before the first rates. */
export function usePayRates(): PayRates | null {
  const day = useSession().now.slice(0, 10)
  const [rates, assumed] = [ratesOn(day), assumedPayOn(day)]
  return rates && assumed ? { year: Number(day.slice(0, 4)), rates, assumed: assumed.hourlyPay } : null
}
