import type { Candidate, Condition, Need, Vacancy } from '../facts.ts'
import { isJudgedHere, outcomeOf } from '../needs.ts'
import type { Knowledge } from '../rules.ts'
import { type Bits, clearBit, setBit } from './bits.ts'
import { ClassColumn } from './class-column.ts'
import { withRoomFor } from './growing.ts'
import { ListColumn } from './list-column.ts'
import { Numbering } from './numbering.ts'
import { met, type OutcomeCode, open, unmet } from './outcomes.ts'
import type { HardBits } from './pair-column.ts'
import { PairTable } from './pair-table.ts'
import { RowCache } from './row-cache.ts'

/** What a workplace's answer means for a need; 0 is kept for "not judged yet". */
export const needLines = { met: 1, adaptable: 2, unanswered: 3, unmet: 4 } as const
const outcomeOfLine: readonly OutcomeCode[] = [met, met, open, open, unmet]

/** Everything about one need code: what vacancies answer, and what each way of having the need makes of it. */
export class NeedColumn {
  /** An absent condition is nobody's class. */
  readonly conditions = new ClassColumn<Condition>()
  readonly #lines: PairTable
  readonly overVacancies: RowCache

  constructor(needs: readonly Need[], knowledge: Knowledge) {
    this.#lines = new PairTable(
      (need, condition) => needLines[outcomeOf(needs[need] as Need, this.conditions.samples[condition], knowledge)],
    )
    this.overVacancies = new RowCache(this.conditions, (need, condition) => this.#outcomeOf(need, condition))
  }

  /** The lines of a need by class of condition, all judged. */
  linesOf(need: number): Uint32Array {
    return this.#lines.row(need, this.conditions.samples.length)
  }

  /** How a need and a vacancy's answer to it go together, as a line of `needLines`. */
  lineOf(need: number, vacancy: number): number {
    return this.#lines.at(need, this.conditions.of[vacancy] ?? 0)
  }

  #outcomeOf(need: number, condition: number): OutcomeCode {
    return outcomeOfLine[this.#lines.at(need, condition)] as OutcomeCode
  }

  put(index: number, condition: Condition | undefined): void {
    this.conditions.assign(index, condition === undefined ? 0 : this.conditions.classOf(keyOf(condition), condition))
    if (!this.conditions.sweep()) return
    this.#lines.clear()
    this.overVacancies.clear()
  }
}

/** Needs and conditions: one column per need code, one number per way of having a need ("FYS-01, at most 8"). */
export class NeedColumns {
  readonly required = new ListColumn()
  readonly preferred = new ListColumn()
  /** By need number: the column of its code. */
  readonly columnOf: NeedColumn[] = []
  readonly codeOf: string[] = []
  /** By need number: the candidates who require it. */
  readonly requiredBy: Bits[] = []
  readonly #needs: Need[] = []
  readonly #numbers = new Numbering<Need>()
  readonly #columns = new Map<string, NeedColumn>()
  /** All vacancies lie below it. */
  vacancyEnd = 0
  readonly #knowledge: Knowledge

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge
    this.#needs = this.#numbers.meanings
  }

  putCandidate(index: number, { needs = [] }: Candidate): void {
    this.removeCandidate(index)
    const judged = needs.filter((need) => isJudgedHere(need, this.#knowledge))
    const required = judged.filter(({ strength }) => strength === 'required').map((need) => this.#numberOf(need))
    const preferred = judged.filter(({ strength }) => strength === 'preferred').map((need) => this.#numberOf(need))
    this.required.set(index, required)
    this.preferred.set(index, preferred)
    for (const need of required) {
      const bits = withRoomFor(this.requiredBy[need] as Bits, index >>> 5)
      setBit(bits, index)
      this.requiredBy[need] = bits
    }
  }

  removeCandidate(index: number): void {
    const { pool, start, end } = this.required
    for (let at = start[index] ?? 0; at < (end[index] ?? 0); at++)
      clearBit(this.requiredBy[pool[at] as number] as Bits, index)
    this.required.set(index, [])
    this.preferred.set(index, [])
  }

  putVacancy(index: number, { conditions = {} }: Vacancy): void {
    this.vacancyEnd = Math.max(this.vacancyEnd, index + 1)
    for (const code of Object.keys(conditions)) this.#columnFor(code)
    for (const [code, column] of this.#columns) column.put(index, conditions[code])
  }

  removeVacancy(index: number): void {
    for (const column of this.#columns.values()) column.put(index, undefined)
  }

  /** How a need and a vacancy's answer end as a hard condition. */
  outcomeOf(need: number, vacancy: number): OutcomeCode {
    return outcomeOfLine[(this.columnOf[need] as NeedColumn).lineOf(need, vacancy)] as OutcomeCode
  }

  eachRequired(candidate: number, use: (need: number) => void): void {
    const { pool, start, end } = this.required
    for (let at = start[candidate] as number; at < (end[candidate] as number); at++) use(pool[at] as number)
  }

  /** Adds the vacancies that do not meet a need, or leave it open. */
  addVacancies(need: number, bits: HardBits, which: 'all' | 'cheap'): void {
    this.columnOf[need]?.overVacancies.add(need, bits, which)
  }

  get count(): number {
    return this.#needs.length
  }

  #numberOf(need: Need): number {
    const { code, value } = need
    return this.#numbers.numberOf(`${code} ${value}`, () => {
      this.columnOf.push(this.#columnFor(code))
      this.codeOf.push(code)
      this.requiredBy.push(new Uint32Array(32))
      return need
    })
  }

  #columnFor(code: string): NeedColumn {
    const known = this.#columns.get(code)
    if (known) return known
    const column = new NeedColumn(this.#needs, this.#knowledge)
    this.#columns.set(code, column)
    return column
  }
}

function keyOf(condition: Condition): string {
  return 'answer' in condition ? condition.answer : `${condition.today} ${condition.adaptableTo}`
}
