import { full, half } from '../finding.ts'
import type { ListColumn } from './list-column.ts'
import { type NeedColumn, type NeedColumns, needLines } from './need-columns.ts'
import { met, type OutcomeCode, open, unmet } from './outcomes.ts'
import type { Tally } from './tally.ts'

/** `measureNeeds` over columns: one candidate's needs of one strength, counted against a vacancy's answers. */
export class NeedMeasure {
  count = 0
  readonly #columns: NeedColumns
  readonly #list: ListColumn
  readonly #needs: number[] = []
  readonly #byNeed: NeedColumn[] = []
  #met = 0
  #open = 0
  #unanswered = 0

  constructor(columns: NeedColumns, list: ListColumn) {
    this.#columns = columns
    this.#list = list
  }

  bind(candidate: number): void {
    const { pool, start, end } = this.#list
    const from = start[candidate] as number
    this.count = (end[candidate] as number) - from
    for (let at = 0; at < this.count; at++) {
      const need = pool[from + at] as number
      this.#needs[at] = need
      this.#byNeed[at] = this.#columns.columnOf[need] as NeedColumn
    }
  }

  /** Counts one vacancy; what follows is about it. */
  compare(vacancy: number): void {
    this.#met = 0
    this.#open = 0
    this.#unanswered = 0
    for (let at = 0; at < this.count; at++) {
      const line = (this.#byNeed[at] as NeedColumn).lineOf(this.#needs[at] as number, vacancy)
      if (line === needLines.met) this.#met++
      else if (line !== needLines.unmet) this.#open++
      if (line === needLines.unanswered) this.#unanswered++
    }
  }

  get share(): number {
    return Math.floor((full * this.#met + half * this.#open) / this.count)
  }

  get outcome(): OutcomeCode {
    if (this.#met + this.#open < this.count) return unmet
    return this.#open > 0 ? open : met
  }

  addTo(person: Tally, weight: number): void {
    if (this.count === 0) return
    const low = Math.floor((full * this.#met) / this.count)
    const high = Math.floor((full * (this.#met + this.#open)) / this.count)
    person.judge(weight, this.share, low, high, Math.floor((full * (this.count - this.#unanswered)) / this.count))
  }
}
