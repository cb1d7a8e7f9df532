import { type Bits, clearBit, setBit } from './bits.ts'
import type { ClassColumn } from './class-column.ts'
import { met, type OutcomeCode, open, unmet } from './outcomes.ts'

/** Room for rows, in bytes. What has no room is judged profile by profile: the same result, a little later. */
const mostBytes = 4_000_000

/** For one asking class: who on the other side is unmet, and who is open. */
export interface HardRow {
  readonly unmet: Bits
  readonly open: Bits
}

interface Kept extends HardRow {
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

  /** The row if it is worth having; `words` is the length of the bits asked for. */
  find(asking: number, words: number): HardRow | undefined {
    const kept = this.#rows.get(asking)
    if (kept) return this.#upToDate(asking, kept, words)
    if (!this.#askedOnce.has(asking)) {
      this.#askedOnce.add(asking)
      return undefined
    }
    return this.#bytes + bytesOf(words) > mostBytes ? undefined : this.#make(asking, words)
  }

  /** The row, made for this once where it has no room. */
  need(asking: number, words: number): HardRow {
    this.#askedOnce.add(asking)
    return this.find(asking, words) ?? this.#fill(asking, words)
  }

  clear(): void {
    this.#rows.clear()
    this.#askedOnce.clear()
    this.#bytes = 0
  }

  #make(asking: number, words: number): HardRow {
    const row = this.#fill(asking, words)
    this.#rows.set(asking, row)
    this.#bytes += bytesOf(words)
    return row
  }

  #upToDate(asking: number, row: Kept, words: number): HardRow {
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

function write(row: HardRow, index: number, outcome: OutcomeCode): void {
  clearBit(row.unmet, index)
  clearBit(row.open, index)
  if (outcome === unmet) setBit(row.unmet, index)
  if (outcome === open) setBit(row.open, index)
}
