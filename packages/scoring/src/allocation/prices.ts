import type { NamedMarket } from './market.ts'
import type { Solved } from './solve.ts'

/**
 * Whole numbers from 0. A vacancy's is what one more introduction to it would add to the total; a candidate's is what
 * she is worth to the total beyond the prices of where she goes.
 */
export interface Prices {
  readonly candidates: ReadonlyMap<string, number>
  readonly vacancies: ReadonlyMap<string, number>
}

/** By id. Whoever has no room stood outside the market, and gets the price at which nobody would look that way. */
export function pricesOf(market: NamedMarket, { nearPrices, farPrices }: Solved): Prices {
  const candidates = nearPrices.slice()
  const vacancies = farPrices.slice()
  for (const { candidate, vacancy, weight } of market.closed)
    if (market.nearRoom[candidate] === 0)
      candidates[candidate] = Math.max(candidates[candidate] as number, weight - (vacancies[vacancy] as number))
  for (const { candidate, vacancy, weight } of market.closed)
    if (market.farRoom[vacancy] === 0)
      vacancies[vacancy] = Math.max(vacancies[vacancy] as number, weight - (candidates[candidate] as number))
  return { candidates: byId(market.candidates, candidates), vacancies: byId(market.vacancies, vacancies) }
}

const byId = (ids: readonly string[], prices: Int32Array): ReadonlyMap<string, number> =>
  new Map(ids.map((id, at) => [id, prices[at] as number]))
