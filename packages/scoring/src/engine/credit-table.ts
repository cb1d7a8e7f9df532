import { PairTable } from './pair-table.ts'

/** What one thing somebody has gives towards all that is asked, without what it gives nothing to. */
interface Yield {
  /** How much of what is asked has been looked at. */
  judged: number
  readonly asked: number[]
  readonly credits: number[]
}

/** What each thing somebody has gives towards each thing asked, in thousandths or counts; worked out once. */
export class CreditTable {
  /** One more than the credit, since a table takes 0 for "not judged yet". */
  readonly #table: PairTable
  readonly #credit: (has: number, asked: number) => number
  /** Credits up to this say nothing. */
  readonly #nothing: number
  /** One thing gives to few others, so that going through these is much less than a row of the table. */
  readonly #yields: (Yield | undefined)[] = []

  constructor(credit: (has: number, asked: number) => number, nothing = 0) {
    this.#table = new PairTable((has, asked) => credit(has, asked) + 1)
    this.#credit = credit
    this.#nothing = nothing
  }

  at(has: number, asked: number): number {
    return this.#table.at(has, asked) - 1
  }

  /** `best[asked] = max(best[asked], credit)` for all that is asked so far. */
  raise(best: Uint32Array, has: number, asked: number): void {
    const { asked: to, credits } = this.#yieldOf(has, asked)
    for (let at = 0; at < to.length; at++) {
      const index = to[at] as number
      const credit = credits[at] as number
      if (credit > (best[index] as number)) best[index] = credit
    }
  }

  /** `sums[asked] += credit` for all that is asked so far. */
  add(sums: Uint32Array, has: number, asked: number): void {
    const { asked: to, credits } = this.#yieldOf(has, asked)
    for (let at = 0; at < to.length; at++) {
      const index = to[at] as number
      sums[index] = (sums[index] as number) + (credits[at] as number)
    }
  }

  #yieldOf(has: number, asked: number): Yield {
    const known = this.#yields[has] ?? { judged: 0, asked: [], credits: [] }
    this.#yields[has] = known
    for (; known.judged < asked; known.judged++) {
      const credit = this.#credit(has, known.judged)
      if (credit <= this.#nothing) continue
      known.asked.push(known.judged)
      known.credits.push(credit)
    }
    return known
  }
}
