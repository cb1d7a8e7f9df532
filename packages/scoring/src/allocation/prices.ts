import type { NamedMarket } from './market.ts'
import type { Capacities, Edge } from './pairs.ts'
import type { Solved } from './solve.ts'

/**
 * Whole numbers from 0. A vacancy's is what one more introduction to it would add to the total; a candidate's is what
 * she has beyond the price of where she goes, and so what the total would lose without her.
 */
export interface Prices {
  readonly candidates: ReadonlyMap<string, number>
  readonly vacancies: ReadonlyMap<string, number>
}

/** By id. Whoever has no room left stood outside the market, and gets the price at which nobody would look that way. */
export function pricesOf(free: readonly Edge[], room: Capacities, market: NamedMarket, solved: Solved): Prices {
  const candidates = new Map(market.candidates.map((id, at) => [id, solved.candidatePrices[at] as number]))
  const vacancies = new Map(market.vacancies.map((id, at) => [id, solved.vacancyPrices[at] as number]))
  for (const { candidateId, vacancyId, weight } of free)
    if (room.candidate(candidateId) === 0) raise(candidates, candidateId, weight - (vacancies.get(vacancyId) ?? 0))
  for (const { candidateId, vacancyId, weight } of free)
    if (room.vacancy(vacancyId) === 0) raise(vacancies, vacancyId, weight - (candidates.get(candidateId) ?? 0))
  return { candidates, vacancies }
}

const raise = (prices: Map<string, number>, id: string, least: number): void => {
  prices.set(id, Math.max(0, prices.get(id) ?? 0, least))
}
