import { BucketQueue } from './bucket-queue.ts'
import type { Holdings } from './holdings.ts'
import type { Market } from './market.ts'

const beyond = 0x7fffffff

/**
 * Shortest chains through the market: from somebody near over an edge that is not in to somebody far, from there over
 * an edge that is in to whom it holds. A step costs what its edge falls short of, or exceeds, the prices of its ends.
 * Nodes are the near side by number, then the far side.
 */
export class Search {
  readonly nearPrices: Int32Array
  readonly farPrices: Int32Array
  readonly #market: Market
  readonly #holdings: Holdings
  readonly #queue: BucketQueue
  readonly #nears: number
  readonly #distance: Int32Array
  /** The edge by which a node was reached. */
  readonly #via: Int32Array
  readonly #settled: Uint8Array
  readonly #touched: Int32Array
  #touches = 0
  /** The best end found so far, and how far it is. */
  #end = 0
  #limit = 0

  constructor(market: Market, holdings: Holdings) {
    const { nearRoom, farRoom, weight } = market
    const nodes = nearRoom.length + farRoom.length
    this.nearPrices = new Int32Array(nearRoom.length)
    this.farPrices = new Int32Array(farRoom.length)
    this.#market = market
    this.#holdings = holdings
    this.#nears = nearRoom.length
    this.#queue = new BucketQueue(weight.reduce((most, one) => Math.max(most, one), 0))
    this.#distance = new Int32Array(nodes).fill(beyond)
    this.#via = new Int32Array(nodes)
    this.#settled = new Uint8Array(nodes)
    this.#touched = new Int32Array(nodes)
  }

  /** The price of somebody new is what the best of the far side is worth beyond its own price. */
  begin(near: number): void {
    const { firstEdge, farOf, weight } = this.#market
    let best = 0
    for (let edge = firstEdge[near] as number; edge < (firstEdge[near + 1] as number); edge++)
      best = Math.max(best, (weight[edge] as number) - (this.farPrices[farOf[edge] as number] as number))
    this.nearPrices[near] = best
  }

  /** One more introduction, if it is worth more than what others lose by it. */
  serve(near: number): boolean {
    const reach = this.nearPrices[near] as number
    if (reach === 0) return false
    this.#end = near
    this.#limit = reach
    this.#push(near, 0, -1)
    for (let distance = 0; distance < this.#limit; distance++) this.#settleAt(distance)
    this.#adjustPrices()
    const served = this.#end !== near
    if (served) this.#move(near)
    this.#forget(reach)
    return served
  }

  #settleAt(distance: number): void {
    for (let node = this.#queue.popAt(distance); node >= 0; node = this.#queue.popAt(distance)) {
      if (distance >= this.#limit) return
      if (this.#settled[node] || this.#distance[node] !== distance) continue
      this.#settled[node] = 1
      if (node < this.#nears) this.#fromNear(node, distance)
      else this.#fromFar(node - this.#nears, distance)
    }
  }

  #fromNear(near: number, distance: number): void {
    const { firstEdge, farOf, weight, farRoom } = this.#market
    const { isIn, taken } = this.#holdings
    const prices = this.farPrices
    const here = distance + (this.nearPrices[near] as number)
    if (here < this.#limit) this.#endAt(near, here)
    const last = firstEdge[near + 1] as number
    for (let edge = firstEdge[near] as number; edge < last; edge++) {
      if (isIn[edge]) continue
      const far = farOf[edge] as number
      const there = here + (prices[far] as number) - (weight[edge] as number)
      const node = this.#nears + far
      if (there >= this.#limit || there >= (this.#distance[node] as number)) continue
      if ((taken[far] as number) < (farRoom[far] as number)) {
        this.#reach(node, there, edge)
        this.#endAt(node, there)
      } else this.#push(node, there, edge)
    }
  }

  #fromFar(far: number, distance: number): void {
    const { nearOf, weight } = this.#market
    const { firstPlace, places, taken } = this.#holdings
    const here = distance - (this.farPrices[far] as number)
    const first = firstPlace[far] as number
    const last = first + (taken[far] as number)
    for (let place = first; place < last; place++) {
      const edge = places[place] as number
      const near = nearOf[edge] as number
      const there = here + (weight[edge] as number) - (this.nearPrices[near] as number)
      if (there < this.#limit && there < (this.#distance[near] as number)) this.#push(near, there, edge)
    }
  }

  #push(node: number, distance: number, edge: number): void {
    this.#reach(node, distance, edge)
    this.#queue.push(node, distance)
  }

  #reach(node: number, distance: number, edge: number): void {
    if (this.#distance[node] === beyond) this.#touched[this.#touches++] = node
    this.#distance[node] = distance
    this.#via[node] = edge
  }

  #endAt(node: number, distance: number): void {
    this.#end = node
    this.#limit = distance
  }

  /** Whoever is nearer than the end comes to cost, or to get, as much more as makes the chain free of loss. */
  #adjustPrices(): void {
    for (let touch = 0; touch < this.#touches; touch++) {
      const node = this.#touched[touch] as number
      const short = this.#limit - (this.#distance[node] as number)
      if (short <= 0) continue
      if (node < this.#nears) this.nearPrices[node] = (this.nearPrices[node] as number) - short
      else this.farPrices[node - this.#nears] = (this.farPrices[node - this.#nears] as number) + short
    }
  }

  /** Along the chain from its end back to the source everybody moves on to the next place. */
  #move(source: number): void {
    const { nearOf, farOf } = this.#market
    let node = this.#end
    let place = node < this.#nears ? -1 : this.#holdings.openPlace(node - this.#nears)
    while (node !== source) {
      const edge = this.#via[node] as number
      if (node < this.#nears) {
        place = this.#holdings.vacate(edge)
        node = this.#nears + (farOf[edge] as number)
      } else {
        this.#holdings.fill(place, edge)
        node = nearOf[edge] as number
      }
    }
  }

  #forget(reach: number): void {
    for (let touch = 0; touch < this.#touches; touch++) {
      const node = this.#touched[touch] as number
      this.#distance[node] = beyond
      this.#settled[node] = 0
    }
    this.#touches = 0
    this.#queue.clear(reach)
  }
}
