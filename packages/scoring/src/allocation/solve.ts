import { Holdings } from './holdings.ts'
import { leastFarPrices } from './least-far-prices.ts'
import type { Market } from './market.ts'
import { Search } from './search.ts'
import { turned } from './turned.ts'

export interface Solved {
  /** 1 for the edges that are in. */
  readonly isIn: Uint8Array
  /** Whole numbers from 0; the far side's are as low as the proof allows. */
  readonly nearPrices: Int32Array
  readonly farPrices: Int32Array
}

/**
 * The set of edges of the largest total weight within everybody's room, by successive shortest paths (the Hungarian
 * method in the form of Edmonds & Karp 1972, with the bucket queue of Dial 1969, since all numbers are whole).
 *
 * The side with less room is served, one after the other. Each wish for an introduction is followed along the cheapest
 * chain of people who move on to something else, until it ends at a free place, at somebody who gives up a place, or
 * at the source itself, which goes without. Prices only rise on the far side and fall on the near one, and prove at
 * every step that what stands so far is the best for those who were served.
 */
export function solve(market: Market): Solved {
  const solved = roomOf(market.farRoom) < roomOf(market.nearRoom) ? fromFarSide(market) : serveAll(market)
  return leastFarPrices(market, solved)
}

const roomOf = (rooms: Int32Array): number => rooms.reduce((sum, room) => sum + room, 0)

function fromFarSide(market: Market): Solved {
  const other = turned(market)
  const { isIn, nearPrices, farPrices } = serveAll(other)
  const back = new Uint8Array(isIn.length)
  for (const [at, edge] of other.edgeOf.entries()) back[edge] = isIn[at] as number
  return { isIn: back, nearPrices: farPrices, farPrices: nearPrices }
}

function serveAll(market: Market): Solved {
  const holdings = new Holdings(market)
  const search = new Search(market, holdings)
  for (const [near, room] of market.nearRoom.entries()) {
    search.begin(near)
    let wishes = room
    while (wishes > 0 && search.serve(near)) wishes--
  }
  return { isIn: holdings.isIn, nearPrices: search.nearPrices, farPrices: search.farPrices }
}
