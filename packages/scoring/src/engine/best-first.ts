import { full } from '../finding.ts'

/** Says in a number what is known of a pair at little cost, and the most its score can be by that. */
export interface Sketcher {
  /** 0 if the score is below `leastScore` for certain. */
  sketch(index: number, leastScore: number): number
  mostBy(sketch: number): number
}

/** Puts up to `most` indices in falling order of the most their score can be: a counting sort, which needs no comparison. */
export class BestFirst {
  /** In order, after `sort`: the indices, their sketches, and the most their scores can be. */
  readonly indices: Uint32Array
  readonly sketches: Uint32Array
  readonly scores: Uint16Array
  /** The same as they came. */
  readonly #indices: Uint32Array
  readonly #sketches: Uint32Array
  readonly #scores: Uint16Array
  /** Where in order each score goes next. */
  readonly #places = new Uint32Array(full + 2)

  constructor(most: number) {
    this.indices = new Uint32Array(most)
    this.sketches = new Uint32Array(most)
    this.scores = new Uint16Array(most)
    this.#indices = new Uint32Array(most)
    this.#sketches = new Uint32Array(most)
    this.#scores = new Uint16Array(most)
  }

  /** Sorts the indices from `from` to `to` and returns how many of them can have the least score. */
  sort(indices: Uint32Array, from: number, to: number, leastScore: number, sketcher: Sketcher): number {
    const places = this.#places.fill(0)
    let count = 0
    for (let at = from; at < to; at++) {
      const index = indices[at] as number
      const sketch = sketcher.sketch(index, leastScore)
      const score = sketcher.mostBy(sketch)
      if (score < leastScore) continue
      this.#indices[count] = index
      this.#sketches[count] = sketch
      this.#scores[count++] = score
      places[full - score + 1] = (places[full - score + 1] as number) + 1
    }
    for (let score = 1; score < places.length; score++)
      places[score] = (places[score] as number) + (places[score - 1] as number)
    for (let at = 0; at < count; at++) {
      const score = this.#scores[at] as number
      const place = places[full - score] as number
      places[full - score] = place + 1
      this.indices[place] = this.#indices[at] as number
      this.sketches[place] = this.#sketches[at] as number
      this.scores[place] = score
    }
    return count
  }
}
