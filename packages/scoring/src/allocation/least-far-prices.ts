import { BucketQueue } from './bucket-queue.ts'
import { countingSort } from './counting-sort.ts'
import type { Market } from './market.ts'
import type { Solved } from './solve.ts'

/**
 * Lowers the far side's prices, and raises the near side's, as far as the proof still holds. Then each price of the far
 * side is exactly what one more introduction there would add to the total, whichever side was served.
 *
 * How far each can move is a shortest distance: from what its own price allows, or from somebody who has room left and
 * so must stay at nothing, over edges that may not come to pay.
 */
export function leastFarPrices(market: Market, { isIn, nearPrices, farPrices }: Solved): Solved {
  const { firstEdge, nearOf, farOf, weight, nearRoom, farRoom } = market
  const nears = nearRoom.length
  const longest = farPrices.reduce((most, price) => Math.max(most, price), 0)
  const queue = new BucketQueue(longest)
  const distance = new Int32Array(nears + farRoom.length).fill(longest + 1)
  const settled = new Uint8Array(distance.length)
  /** No price can fall further than the highest is high. */
  const reach = (node: number, far: number) => {
    const there = Math.min(far, longest)
    if (there >= (distance[node] as number)) return
    distance[node] = there
    queue.push(node, there)
  }
  const edgesIn = new Int32Array(isIn.length).map((_, edge) => edge).filter((edge) => isIn[edge])
  const held = countingSort(edgesIn, farOf, farRoom.length)
  const has = new Int32Array(nears)
  for (const edge of edgesIn) has[nearOf[edge] as number] = (has[nearOf[edge] as number] as number) + 1
  for (const [near, room] of nearRoom.entries()) if ((has[near] as number) < room) reach(near, 0)
  for (const [far, price] of farPrices.entries()) reach(nears + far, price)

  const short = (edge: number) =>
    (nearPrices[nearOf[edge] as number] as number) +
    (farPrices[farOf[edge] as number] as number) -
    (weight[edge] as number)
  for (let here = 0; here <= longest; here++)
    for (let node = queue.popAt(here); node >= 0; node = queue.popAt(here)) {
      if (settled[node] || distance[node] !== here) continue
      settled[node] = 1
      if (node < nears) {
        for (let edge = firstEdge[node] as number; edge < (firstEdge[node + 1] as number); edge++)
          if (!isIn[edge]) reach(nears + (farOf[edge] as number), here + short(edge))
      } else {
        for (let at = held.first[node - nears] as number; at < (held.first[node - nears + 1] as number); at++) {
          const edge = held.order[at] as number
          reach(nearOf[edge] as number, here - short(edge))
        }
      }
    }
  const moved = (node: number) => (settled[node] ? (distance[node] as number) : 0)
  return {
    isIn,
    nearPrices: nearPrices.map((price, near) => price + moved(near)),
    farPrices: farPrices.map((price, far) => price - moved(nears + far)),
  }
}
