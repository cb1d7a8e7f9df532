import { clearBit, orInto, setBit } from './bits.ts'
import type { ClassColumn } from './class-column.ts'
import { met, type OutcomeCode, open, unmet } from './outcomes.ts'
import type { HardBits } from './pair-column.ts'

/** Room for rows, in bytes. What has no room is judged profile by profile: the same result, a little later. */
const mostBytes = 4_000_000

interface Kept extends HardBits {
  epoch: number
  seen: number
}

/**
 * Bits over one side of the market, one row per class of the other side that asks. A row is made when a class asks
 * for the second time, and follows the changes of its column from where it last looked.
 */
export class RowCache {
  readonly #rows = new Map<number, Kept>()
  readonly #askedOnce = new Set<number>()
  readonly #column: ClassColumn<unknown>
  readonly #outcome: (asking: number, asked: number) => OutcomeCode
  #bytes = 0

  constructor(column: ClassColumn<unknown>, outcome: (asking: number, asked: number) => OutcomeCode) {
    this.#column = column
    this.#outcome = outcome
  }

  /** Adds the row of an asking class: always, or only if it is there or worth keeping. Tells whether it did. */
  add(asking: number, { unmet, open }: HardBits, which: 'all' | 'cheap'): boolean {
    const row = this.#find(asking, unmet.length) ?? (which === 'all' ? this.#fill(asking, unmet.length) : undefined)
    if (!row) return false
    orInto(unmet, row.unmet)
    orInto(open, row.open)
    return true
  }

  clear(): void {
    this.#rows.clear()
    this.#askedOnce.clear()
    this.#bytes = 0
  }

  #find(asking: number, words: number): HardBits | undefined {
    const kept = this.#rows.get(asking)
    if (kept) return this.#upToDate(asking, kept, words)
    if (!this.#askedOnce.has(asking)) {
      this.#askedOnce.add(asking)
      return undefined
    }
    return this.#bytes + bytesOf(words) > mostBytes ? undefined : this.#make(asking, words)
  }

  #make(asking: number, words: number): HardBits {
    const row = this.#fill(asking, words)
    this.#rows.set(asking, row)
    this.#bytes += bytesOf(words)
    return row
  }

  #upToDate(asking: number, row: Kept, words: number): HardBits {
    const { epoch, changes, of } = this.#column
    if (row.epoch !== epoch || row.unmet.length !== words) {
      this.clear()
      return this.#make(asking, words)
    }
    for (; row.seen < changes.length; row.seen++) {
      const index = changes[row.seen] as number
      write(row, index, this.#outcome(asking, of[index] as number))
    }
    return row
  }

  #fill(asking: number, words: number): Kept {
    this.#column.cover(words << 5)
    const { of, epoch, changes } = this.#column
    const row = { unmet: new Uint32Array(words), open: new Uint32Array(words), epoch, seen: changes.length }
    for (let index = 0; index < words << 5; index++) {
      const outcome = this.#outcome(asking, of[index] as number)
      if (outcome !== met) setBit(outcome === unmet ? row.unmet : row.open, index)
    }
    return row
  }
}

function bytesOf(words: number): number {
  return 2 * 4 * words
}

function write(row: HardBits, index: number, outcome: OutcomeCode): void {
  clearBit(row.unmet, index)
  clearBit(row.open, index)
  if (outcome === unmet) setBit(row.unmet, index)
  if (outcome === open) setBit(row.open, index)
}
