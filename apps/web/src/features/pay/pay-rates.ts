import { readRates } from '@fleksbro/contract'
import { assumedPayOn, type RatesOnDay, ratesOn } from '@fleksbro/fleksjob'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { useSession } from '../../session/session.ts'

export interface PayRates {
  readonly year: number
  readonly rates: RatesOnDay
  /** Øre an hour, where nobody has said one. */
  readonly assumed: number
}

const ANOTHER_DAY = 3_600_000

/** The municipality's rates of today. */
export const ratesOfToday = () =>
  queryOptions({
    queryKey: ['rates', 'today'],
    queryFn: ({ signal }) => call(readRates, {}, { signal }),
    staleTime: ANOTHER_DAY,
  })

/** What pay is reckoned with today, or null before the first rates. Ours until the municipality's are there. */
export function usePayRates(): PayRates | null {
  const day = useSession().now.slice(0, 10)
  const { data } = useQuery(ratesOfToday())
  const [rates, assumed] = [data?.rates ?? ratesOn(day), assumedPayOn(day)]
  return rates && assumed ? { year: Number(day.slice(0, 4)), rates, assumed: assumed.hourlyPay } : null
}
