import { PairTable } from './pair-table.ts'

/** A table of small whole numbers where nothing is a judgement too. */
export class CreditTable {
  readonly #table: PairTable

  constructor(credit: (asked: number, has: number) => number) {
    this.#table = new PairTable((asked, has) => credit(asked, has) + 1)
  }

  at(asked: number, has: number): number {
    return this.#table.at(asked, has) - 1
  }
}
