import type { Market } from './market.ts'

/** Which edges are in, and whom each of the far side holds. */
export class Holdings {
  readonly isIn: Uint8Array
  /** Taken places of each; its edges are `places[firstPlace[f]]` and on. */
  readonly taken: Int32Array
  readonly firstPlace: Int32Array
  readonly places: Int32Array
  readonly #farOf: Int32Array

  constructor({ farOf, farRoom, weight }: Pick<Market, 'farOf' | 'farRoom' | 'weight'>) {
    this.isIn = new Uint8Array(weight.length)
    this.taken = new Int32Array(farRoom.length)
    this.#farOf = farOf
    // Nobody holds more than there are edges to hold, however much room there is.
    const edges = new Int32Array(farRoom.length)
    for (const far of farOf) edges[far] = (edges[far] as number) + 1
    this.firstPlace = new Int32Array(farRoom.length + 1)
    for (const [far, room] of farRoom.entries())
      this.firstPlace[far + 1] = (this.firstPlace[far] as number) + Math.min(room, edges[far] as number)
    this.places = new Int32Array(this.firstPlace[farRoom.length] as number)
  }

  /** Takes the next free place and answers which. */
  openPlace(far: number): number {
    const place = (this.firstPlace[far] as number) + (this.taken[far] as number)
    this.taken[far] = (this.taken[far] as number) + 1
    return place
  }

  /** Takes an edge out and answers the place it leaves, for another to fill. */
  vacate(edge: number): number {
    let place = this.firstPlace[this.#farOf[edge] as number] as number
    while (this.places[place] !== edge) place++
    this.isIn[edge] = 0
    return place
  }

  fill(place: number, edge: number): void {
    this.places[place] = edge
    this.isIn[edge] = 1
  }
}
