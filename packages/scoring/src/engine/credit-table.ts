import { PairTable } from './pair-table.ts'

/** What each thing somebody has gives towards each thing asked, in thousandths or counts; worked out once. */
export class CreditTable {
  /** One more than the credit, since a table takes 0 for "not judged yet". */
  readonly #table: PairTable

  constructor(credit: (has: number, asked: number) => number) {
    this.#table = new PairTable((has, asked) => credit(has, asked) + 1)
  }

  at(has: number, asked: number): number {
    return this.#table.at(has, asked) - 1
  }

  /** `best[asked] = max(best[asked], credit)` for all that is asked so far. */
  raise(best: Uint32Array, has: number, asked: number): void {
    const row = this.#table.row(has, asked)
    for (let at = 0; at < asked; at++) {
      const credit = (row[at] as number) - 1
      if (credit > (best[at] as number)) best[at] = credit
    }
  }

  /** `sums[asked] += credit` for all that is asked so far. */
  add(sums: Uint32Array, has: number, asked: number): void {
    const row = this.#table.row(has, asked)
    for (let at = 0; at < asked; at++) sums[at] = (sums[at] as number) + (row[at] as number) - 1
  }
}
