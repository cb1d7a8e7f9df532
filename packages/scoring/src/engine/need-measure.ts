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
  /** By need of the candidate: the condition of each vacancy, and what each condition means for the need. */
  readonly #conditions: Uint32Array[] = []
  readonly #lines: Uint32Array[] = []
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
      const column = this.#columns.columnOf[need] as NeedColumn
      column.conditions.cover(this.#columns.vacancyEnd)
      this.#conditions[at] = column.conditions.of
      this.#lines[at] = column.linesOf(need)
    }
  }

  /** Counts one vacancy; what follows is about it. */
  compare(vacancy: number): void {
    let met = 0
    let open = 0
    let unanswered = 0
    for (let at = 0; at < this.count; at++) {
      const condition = (this.#conditions[at] as Uint32Array)[vacancy] as number
      const line = (this.#lines[at] as Uint32Array)[condition]
      if (line === needLines.met) met++
      else if (line !== needLines.unmet) open++
      if (line === needLines.unanswered) unanswered++
    }
    this.#met = met
    this.#open = open
    this.#unanswered = unanswered
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
