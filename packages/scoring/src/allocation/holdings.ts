import type { Market } from './market.ts'

/** Which edges are in, and whom each vacancy holds. */
export class Holdings {
  readonly isIn: Uint8Array
  /** Taken places of each vacancy; its edges are `places[firstPlace[v]]` and on. */
  readonly taken: Int32Array
  readonly firstPlace: Int32Array
  readonly places: Int32Array
  readonly #vacancyOf: Int32Array

  constructor({ vacancyOf, vacancyRoom, weight }: Market) {
    this.isIn = new Uint8Array(weight.length)
    this.taken = new Int32Array(vacancyRoom.length)
    // No vacancy takes more people than it has edges, however many it would take.
    const wanted = new Int32Array(vacancyRoom.length)
    for (const vacancy of vacancyOf) wanted[vacancy] = (wanted[vacancy] as number) + 1
    this.firstPlace = new Int32Array(vacancyRoom.length + 1)
    for (let vacancy = 0; vacancy < vacancyRoom.length; vacancy++) {
      const most = Math.min(vacancyRoom[vacancy] as number, wanted[vacancy] as number)
      this.firstPlace[vacancy + 1] = (this.firstPlace[vacancy] as number) + most
    }
    this.places = new Int32Array(this.firstPlace[vacancyRoom.length] as number)
    this.#vacancyOf = vacancyOf
  }

  /** Takes the next free place and answers which. */
  openPlace(vacancy: number): number {
    const place = (this.firstPlace[vacancy] as number) + (this.taken[vacancy] as number)
    this.taken[vacancy] = (this.taken[vacancy] as number) + 1
    return place
  }

  /** Takes an edge out and answers the place it leaves, for another to fill. */
  vacate(edge: number): number {
    let place = this.firstPlace[this.#vacancyOf[edge] as number] as number
    while (this.places[place] !== edge) place++
    this.isIn[edge] = 0
    return place
  }

  fill(place: number, edge: number): void {
    this.places[place] = edge
    this.isIn[edge] = 1
  }
}
