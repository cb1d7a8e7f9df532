import { Holdings } from './holdings.ts'
import type { Market } from './market.ts'
import { Search } from './search.ts'

export interface Solved {
  /** 1 for the edges that are in. */
  readonly isIn: Uint8Array
  /** What one more introduction of each would be worth at most; whole numbers from 0. */
  readonly candidatePrices: Int32Array
  readonly vacancyPrices: Int32Array
}

/**
 * The set of edges of the largest total weight within everybody's room (at least 1 each), by successive shortest paths (Hungarian method
 * in the form of Edmonds & Karp 1972, with a bucket queue as in Dial 1969, since all numbers are whole).
 *
 * Candidates are served one after the other. Each wish for a place is followed along the cheapest chain of people who
 * move on to something else, until it ends at a free place, at somebody who gives up her place, or at the candidate
 * herself who goes without. Prices only rise for vacancies and fall for candidates, and prove at every step that what
 * stands so far is the best for those who were served.
 */
export function solve(market: Market): Solved {
  const holdings = new Holdings(market)
  const search = new Search(market, holdings)
  for (let candidate = 0; candidate < market.candidateRoom.length; candidate++) {
    search.begin(candidate)
    let wishes = market.candidateRoom[candidate] as number
    while (wishes > 0 && search.serve(candidate)) wishes--
  }
  return { isIn: holdings.isIn, candidatePrices: search.candidatePrices, vacancyPrices: search.vacancyPrices }
}
