import { BucketQueue } from './bucket-queue.ts'
import type { Holdings } from './holdings.ts'
import type { Market } from './market.ts'

const far = 0x7fffffff

/**
 * Shortest chains through the market: from a candidate over an edge she has not to a vacancy, from a full vacancy over
 * an edge it holds to that candidate. A step costs what it falls short of the prices of its two ends.
 * Nodes are candidates by their number, then vacancies.
 */
export class Search {
  readonly candidatePrices: Int32Array
  readonly vacancyPrices: Int32Array
  readonly #market: Market
  readonly #holdings: Holdings
  readonly #queue: BucketQueue
  readonly #candidates: number
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
    const { candidateRoom, vacancyRoom, weight } = market
    const nodes = candidateRoom.length + vacancyRoom.length
    this.candidatePrices = new Int32Array(candidateRoom.length)
    this.vacancyPrices = new Int32Array(vacancyRoom.length)
    this.#market = market
    this.#holdings = holdings
    this.#candidates = candidateRoom.length
    this.#queue = new BucketQueue(weight.reduce((most, one) => Math.max(most, one), 0))
    this.#distance = new Int32Array(nodes).fill(far)
    this.#via = new Int32Array(nodes)
    this.#settled = new Uint8Array(nodes)
    this.#touched = new Int32Array(nodes)
  }

  /** Her price is what the best vacancy would give her beyond its own price. */
  begin(candidate: number): void {
    const { firstEdge, vacancyOf, weight } = this.#market
    let best = 0
    for (let edge = firstEdge[candidate] as number; edge < (firstEdge[candidate + 1] as number); edge++)
      best = Math.max(best, (weight[edge] as number) - (this.vacancyPrices[vacancyOf[edge] as number] as number))
    this.candidatePrices[candidate] = best
  }

  /** One more introduction for her, if it is worth more than what others lose by it. */
  serve(candidate: number): boolean {
    const reach = this.candidatePrices[candidate] as number
    if (reach === 0) return false
    this.#end = candidate
    this.#limit = reach
    this.#push(candidate, 0, -1)
    for (let distance = 0; distance < this.#limit; distance++) this.#settleAt(distance)
    this.#adjustPrices()
    const served = this.#end !== candidate
    if (served) this.#move(candidate)
    this.#forget(reach)
    return served
  }

  #settleAt(distance: number): void {
    for (let node = this.#queue.popAt(distance); node >= 0; node = this.#queue.popAt(distance)) {
      if (distance >= this.#limit) return
      if (this.#settled[node] || this.#distance[node] !== distance) continue
      this.#settled[node] = 1
      if (node < this.#candidates) this.#fromCandidate(node, distance)
      else this.#fromVacancy(node - this.#candidates, distance)
    }
  }

  #fromCandidate(candidate: number, distance: number): void {
    const { firstEdge, vacancyOf, weight, vacancyRoom } = this.#market
    const { isIn, taken } = this.#holdings
    const { vacancyPrices } = this
    const here = distance + (this.candidatePrices[candidate] as number)
    if (here < this.#limit) this.#endAt(candidate, here)
    const last = firstEdge[candidate + 1] as number
    for (let edge = firstEdge[candidate] as number; edge < last; edge++) {
      if (isIn[edge]) continue
      const vacancy = vacancyOf[edge] as number
      const there = here + (vacancyPrices[vacancy] as number) - (weight[edge] as number)
      const node = this.#candidates + vacancy
      if (there >= this.#limit || there >= (this.#distance[node] as number)) continue
      if ((taken[vacancy] as number) < (vacancyRoom[vacancy] as number)) {
        this.#reach(node, there, edge)
        this.#endAt(node, there)
      } else this.#push(node, there, edge)
    }
  }

  #fromVacancy(vacancy: number, distance: number): void {
    const { candidateOf, weight } = this.#market
    const { firstPlace, places, taken } = this.#holdings
    const here = distance - (this.vacancyPrices[vacancy] as number)
    const first = firstPlace[vacancy] as number
    const last = first + (taken[vacancy] as number)
    for (let place = first; place < last; place++) {
      const edge = places[place] as number
      const candidate = candidateOf[edge] as number
      const there = here + (weight[edge] as number) - (this.candidatePrices[candidate] as number)
      if (there < this.#limit && there < (this.#distance[candidate] as number)) this.#push(candidate, there, edge)
    }
  }

  #push(node: number, distance: number, edge: number): void {
    this.#reach(node, distance, edge)
    this.#queue.push(node, distance)
  }

  #reach(node: number, distance: number, edge: number): void {
    if (this.#distance[node] === far) this.#touched[this.#touches++] = node
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
      if (node < this.#candidates) this.candidatePrices[node] = (this.candidatePrices[node] as number) - short
      else {
        const vacancy = node - this.#candidates
        this.vacancyPrices[vacancy] = (this.vacancyPrices[vacancy] as number) + short
      }
    }
  }

  /** Along the chain from its end back to the source everybody moves on to the next place. */
  #move(source: number): void {
    const { candidateOf, vacancyOf } = this.#market
    const holdings = this.#holdings
    let node = this.#end
    let place = -1
    if (node >= this.#candidates) place = holdings.openPlace(node - this.#candidates)
    while (node !== source) {
      const edge = this.#via[node] as number
      if (node < this.#candidates) {
        place = holdings.vacate(edge)
        node = this.#candidates + (vacancyOf[edge] as number)
      } else {
        holdings.fill(place, edge)
        node = candidateOf[edge] as number
      }
    }
  }

  #forget(reach: number): void {
    for (let touch = 0; touch < this.#touches; touch++) {
      const node = this.#touched[touch] as number
      this.#distance[node] = far
      this.#settled[node] = 0
    }
    this.#touches = 0
    this.#queue.clear(reach)
  }
}
