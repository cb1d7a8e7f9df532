import { type Market, marketOf } from './market.ts'
import type { Capacities, Edge, Wishes } from './pairs.ts'
import { type Prices, pricesOf } from './prices.ts'
import { roomBesidePins } from './room.ts'
import { type Solved, solve } from './solve.ts'

export interface Allocation {
  /** Those to introduce, pins included, by candidate and vacancy. */
  readonly chosen: readonly Edge[]
  /** The sum of their weights. */
  readonly total: number
  readonly prices: Prices
  /** What no allocation can exceed, by the prices alone. It equals `total`, which is the proof: `verifyAllocation`. */
  readonly bound: number
}

/**
 * The set of introductions with the largest total weight: at most `capacities` for each side, every pin in, no forbid.
 * Exact, in whole numbers, and the same whatever the order of the edges. An edge of weight 0 is chosen only if pinned.
 *
 * Throws `ImpossiblePin` for a pin that cannot be respected, and `RangeError` for a weight or capacity that is not a
 * whole number within its limits, or a pair given twice.
 */
export function allocate(edges: readonly Edge[], capacities: Capacities, wishes: Wishes = {}): Allocation {
  const { room, pinned, free } = roomBesidePins(edges, capacities, wishes)
  const market = marketOf(free, room)
  const solved = solve(market)

  const given = Array.from(
    market.given.filter((_, edge) => solved.isIn[edge]),
    (at) => free[at] as Edge,
  )
  const chosen = pinned.length === 0 ? given : [...given, ...pinned].sort(byIds)
  const pinnedTotal = pinned.reduce((sum, { weight }) => sum + weight, 0)
  return {
    chosen,
    total: given.reduce((sum, { weight }) => sum + weight, pinnedTotal),
    prices: pricesOf(market, solved),
    bound: pinnedTotal + boundOf(market, solved),
  }
}

/** Each pays for all its room, and a pair that is worth more than its two prices pays the rest. */
function boundOf(market: Market, { nearPrices, farPrices }: Solved): number {
  const { nearOf, farOf, weight, nearRoom, farRoom } = market
  let bound = 0
  for (const [near, room] of nearRoom.entries()) bound += room * (nearPrices[near] as number)
  for (const [far, room] of farRoom.entries()) bound += room * (farPrices[far] as number)
  for (let edge = 0; edge < weight.length; edge++) {
    const prices = (nearPrices[nearOf[edge] as number] as number) + (farPrices[farOf[edge] as number] as number)
    bound += Math.max(0, (weight[edge] as number) - prices)
  }
  return bound
}

const byIds = (a: Edge, b: Edge): number =>
  a.candidateId === b.candidateId ? (a.vacancyId < b.vacancyId ? -1 : 1) : a.candidateId < b.candidateId ? -1 : 1
