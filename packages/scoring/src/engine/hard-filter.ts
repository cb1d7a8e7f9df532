import { type Bits, orInto } from './bits.ts'
import type { Columns } from './columns.ts'
import { open, unmet } from './outcomes.ts'
import type { HardRow, RowCache } from './row-cache.ts'

/** For one asking profile: whom of the other side a hard condition rules out or leaves open, as far as rows know. */
export class HardFilter {
  readonly #columns: Columns
  readonly unmet: Bits
  readonly open: Bits

  private constructor(columns: Columns, words: number) {
    this.#columns = columns
    this.unmet = new Uint32Array(words)
    this.open = new Uint32Array(words)
  }

  /** Vacancies for a candidate. */
  static ofVacancies(columns: Columns, candidate: number): HardFilter {
    const { relations, needs, vacancies } = columns
    const filter = new HardFilter(columns, vacancies.members.length)
    for (const { overVacancies, candidates } of relations)
      filter.#add(overVacancies, candidates.of[candidate] as number)
    const { pool, start, end } = needs.required
    for (let at = start[candidate] as number; at < (end[candidate] as number); at++) {
      const need = pool[at] as number
      const column = needs.columnOf[need]
      if (column) filter.#add(column.overVacancies, need)
    }
    return filter
  }

  /** Candidates for a vacancy. */
  static ofCandidates(columns: Columns, vacancy: number): HardFilter {
    const { relations, candidates } = columns
    const filter = new HardFilter(columns, candidates.members.length)
    for (const { overCandidates, vacancies } of relations) filter.#add(overCandidates, vacancies.of[vacancy] as number)
    filter.#addNeeds(vacancy)
    return filter
  }

  #add(rows: RowCache, asking: number): void {
    const row: HardRow | undefined = rows.find(asking, this.unmet.length)
    if (!row) return
    orInto(this.unmet, row.unmet)
    orInto(this.open, row.open)
  }

  #addNeeds(vacancy: number): void {
    const { needs } = this.#columns
    for (let need = 0; need < needs.count; need++) {
      const outcome = needs.outcomeOf(need, vacancy)
      if (outcome === unmet) orInto(this.unmet, needs.requiredBy[need] as Bits)
      else if (outcome === open) orInto(this.open, needs.requiredBy[need] as Bits)
    }
  }
}
