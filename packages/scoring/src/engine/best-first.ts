import { full } from '../finding.ts'

/** Puts indices in falling order of a score 0–1000 each: a counting sort, which needs no comparison. */
export class BestFirst {
  readonly #from = new Uint32Array(full + 2)
  #scores = new Uint16Array(0)
  #ordered = new Uint32Array(0)

  /** The score of each index in the order of the last `sort`. */
  scores = new Uint16Array(0)

  sort(indices: Uint32Array, count: number, scoreOf: (index: number) => number): Uint32Array {
    if (this.#ordered.length < count) this.#makeRoom(2 * count)
    const from = this.#from.fill(0)
    for (let at = 0; at < count; at++) {
      const score = scoreOf(indices[at] as number)
      this.#scores[at] = score
      from[full - score + 1] = (from[full - score + 1] as number) + 1
    }
    for (let place = 1; place < from.length; place++)
      from[place] = (from[place] as number) + (from[place - 1] as number)
    for (let at = 0; at < count; at++) {
      const score = this.#scores[at] as number
      const place = from[full - score] as number
      from[full - score] = place + 1
      this.#ordered[place] = indices[at] as number
      this.scores[place] = score
    }
    return this.#ordered
  }

  #makeRoom(size: number): void {
    this.#ordered = new Uint32Array(size)
    this.#scores = new Uint16Array(size)
    this.scores = new Uint16Array(size)
  }
}
