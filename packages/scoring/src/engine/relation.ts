import type { Criterion } from '../criterion.ts'
import type { Candidate, Vacancy } from '../facts.ts'
import type { View } from '../match.ts'
import type { Rules } from '../rules.ts'
import { ClassColumn, nobody } from './class-column.ts'
import type { FindingBook } from './finding-book.ts'
import { met, type OutcomeCode, unmet } from './outcomes.ts'
import { type HardBits, mark, type PairColumn } from './pair-column.ts'
import { PairTable } from './pair-table.ts'
import { RowCache } from './row-cache.ts'

type Read<Profile> = Partial<Profile>

/**
 * A criterion whose answers are few: both sides are classed by the fields it reads, and its own `measure` is asked
 * once per pair of classes. So the engine knows nothing about hours or licences that the definition does not say.
 */
export class Relation implements PairColumn {
  readonly criterion: Criterion
  readonly #candidates = new ClassColumn<Read<Candidate>>()
  readonly #vacancies = new ClassColumn<Read<Vacancy>>()
  readonly #overVacancies: RowCache
  readonly #overCandidates: RowCache
  readonly #table: PairTable
  readonly #book: FindingBook
  #bound = nobody
  #cells = new Uint32Array(0)

  constructor(criterion: Criterion, { knowledge }: Rules, view: View, book: FindingBook) {
    this.criterion = criterion
    this.#book = book
    this.#table = new PairTable((left, right) => {
      const candidate = this.#candidates.samples[left] as Candidate
      const vacancy = this.#vacancies.samples[right] as Vacancy
      return book.lineOf(criterion.measure({ candidate, vacancy, knowledge, view }))
    })
    this.#overVacancies = new RowCache(this.#vacancies, (left, right) => this.#outcomeOf(left, right))
    this.#overCandidates = new RowCache(this.#candidates, (right, left) => this.#outcomeOf(left, right))
  }

  putCandidate(index: number, candidate: Candidate): void {
    this.#candidates.assign(index, this.keyOf(candidate))
    this.#sweep(this.#candidates)
  }

  removeCandidate(index: number): void {
    this.#candidates.assign(index, nobody)
  }

  putVacancy(index: number, vacancy: Vacancy): void {
    const read = pick(vacancy, this.criterion.reads.vacancy)
    this.#vacancies.assign(index, this.#vacancies.classOf(JSON.stringify(read), read))
    this.#sweep(this.#vacancies)
  }

  removeVacancy(index: number): void {
    this.#vacancies.assign(index, nobody)
  }

  addVacancies(candidate: number, bits: HardBits, which: 'all' | 'cheap'): boolean {
    return this.#overVacancies.add(this.#candidates.of[candidate] as number, bits, which)
  }

  addCandidates(vacancy: number, bits: HardBits, which: 'all' | 'cheap'): void {
    this.#overCandidates.add(this.#vacancies.of[vacancy] as number, bits, which)
  }

  keyOf(candidate: Candidate): number {
    const read = pick(candidate, this.criterion.reads.candidate)
    return this.#candidates.classOf(JSON.stringify(read), read)
  }

  bindKey(key: number): void {
    this.#bound = key
    this.#cells = this.#table.cells(key, this.#vacancies.samples.length)
  }

  bind(candidate: number): void {
    this.bindKey(this.#candidates.of[candidate] as number)
  }

  lineOf(vacancy: number): number {
    const key = this.#vacancies.of[vacancy] as number
    return (this.#cells[key] as number) || this.#table.at(this.#bound, key)
  }

  sift(vacancies: Uint32Array, count: number, bits: HardBits, atBest: OutcomeCode): number {
    const { outcome: outcomes } = this.#book
    let kept = 0
    for (let at = 0; at < count; at++) {
      const vacancy = vacancies[at] as number
      const outcome = outcomes[this.lineOf(vacancy)] as OutcomeCode
      if (outcome > atBest) mark(bits, vacancy, outcome)
      else vacancies[kept++] = vacancy
    }
    return kept
  }

  countUnmet(vacancies: Uint32Array): number {
    const { outcome } = this.#book
    let count = 0
    for (let at = 0; at < vacancies.length; at++) if (outcome[this.lineOf(vacancies[at] as number)] === unmet) count++
    return count
  }

  #outcomeOf(candidateClass: number, vacancyClass: number): OutcomeCode {
    if (candidateClass === nobody || vacancyClass === nobody) return met
    return this.#book.outcome[this.#table.at(candidateClass, vacancyClass)] as OutcomeCode
  }

  #sweep(column: ClassColumn<unknown>): void {
    if (!column.sweep()) return
    this.#table.clear()
    this.#overVacancies.clear()
    this.#overCandidates.clear()
  }
}

function pick<Profile extends object>(profile: Profile, fields: readonly (keyof Profile)[]): Read<Profile> {
  const read: Read<Profile> = {}
  for (const field of fields) if (profile[field] !== undefined) read[field] = profile[field]
  return read
}
