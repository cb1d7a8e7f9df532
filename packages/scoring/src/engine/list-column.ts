import { withRoomFor } from './growing.ts'

/** Waste below this is not worth tidying. */
const bearable = 4096

/** A short list of numbers per profile, all in one pool: those of `index` are `pool[start[index]]` up to `end[index]`. */
export class ListColumn {
  pool = new Uint32Array(4096)
  start = new Uint32Array(1024)
  end = new Uint32Array(1024)
  #used = 0
  #wasted = 0

  set(index: number, values: readonly number[]): void {
    this.start = withRoomFor(this.start, index)
    this.end = withRoomFor(this.end, index)
    this.#wasted += (this.end[index] as number) - (this.start[index] as number)
    this.end[index] = this.start[index] as number
    if (this.#wasted > bearable && this.#wasted > this.#used / 2) this.#tidy()
    this.pool = withRoomFor(this.pool, this.#used + values.length)
    this.start[index] = this.#used
    this.pool.set(values, this.#used)
    this.#used += values.length
    this.end[index] = this.#used
  }

  countOf(index: number): number {
    return (this.end[index] as number) - (this.start[index] as number)
  }

  #tidy(): void {
    const tidied = new Uint32Array(this.pool.length)
    let used = 0
    for (let index = 0; index < this.start.length; index++) {
      const list = this.pool.subarray(this.start[index], this.end[index])
      tidied.set(list, used)
      this.start[index] = used
      used += list.length
      this.end[index] = used
    }
    this.pool = tidied
    this.#used = used
    this.#wasted = 0
  }
}
