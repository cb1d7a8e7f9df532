import { competences } from '../criteria/competences.ts'
import { experience } from '../criteria/experience.ts'
import { preferredNeeds } from '../criteria/preferred-needs.ts'
import { requiredNeeds } from '../criteria/required-needs.ts'
import { schedule } from '../criteria/schedule.ts'
import { wishedTasks } from '../criteria/wished-tasks.ts'
import type { Criterion } from '../criterion.ts'
import type { Candidate, Vacancy } from '../facts.ts'
import type { View } from '../match.ts'
import type { Rules } from '../rules.ts'
import { asCompaniesSee, criteriaOf } from '../views.ts'
import { FindingBook } from './finding-book.ts'
import { withRoomFor } from './growing.ts'
import { NeedColumns } from './need-columns.ts'
import type { PairColumn } from './pair-column.ts'
import { Relation } from './relation.ts'
import { Roster } from './roster.ts'
import { ScheduleColumn } from './schedule-column.ts'
import { WorkColumns } from './work-columns.ts'

/** Criteria whose lists differ from profile to profile; they have columns of their own. */
const ofLists: readonly Criterion[] = [requiredNeeds, preferredNeeds, wishedTasks, competences, experience]

/** Both sides of a market in columns: all that the engine ranks from. */
export class Columns {
  readonly rules: Rules
  readonly view: View
  readonly candidates: Roster<Candidate>
  readonly vacancies: Roster<Vacancy>
  readonly book = new FindingBook()
  readonly pairColumns: readonly PairColumn[]
  readonly needs: NeedColumns
  readonly work: WorkColumns
  /** 1 where needs are answered, or where not answering says nothing. */
  needsAnswered = new Uint32Array(1024)

  constructor(rules: Rules, view: View, expected: { readonly candidates: number; readonly vacancies: number }) {
    this.rules = rules
    this.view = view
    this.candidates = new Roster(expected.candidates)
    this.vacancies = new Roster(expected.vacancies)
    this.pairColumns = criteriaOf[view]
      .filter((criterion) => !ofLists.includes(criterion))
      .map((criterion) =>
        criterion === schedule
          ? new ScheduleColumn(rules, view, this.book)
          : new Relation(criterion, rules, view, this.book),
      )
    this.needs = new NeedColumns(rules.knowledge)
    this.work = new WorkColumns(rules.knowledge)
  }

  weightOf({ id, weight }: Criterion): number {
    return Math.max(0, this.rules.weights[id] ?? weight)
  }

  putCandidate(candidate: Candidate): void {
    const seen = this.asSeen(candidate)
    this.#fillCandidate(this.candidates.put(seen), seen)
  }

  removeCandidate(id: string): void {
    const index = this.candidates.remove(id)
    if (index === undefined) return
    this.#fillCandidate(index, { id })
    for (const column of this.pairColumns) column.removeCandidate(index)
  }

  putVacancy(vacancy: Vacancy): void {
    this.#fillVacancy(this.vacancies.put(vacancy), vacancy)
  }

  removeVacancy(id: string): void {
    const index = this.vacancies.remove(id)
    if (index !== undefined) this.#emptyVacancy(index)
  }

  /** Works with a vacancy that is not on the market: it has columns for as long as `use` runs and nobody ranks it. */
  withDraft<Result>(vacancy: Vacancy, use: (index: number) => Result): Result {
    const index = this.vacancies.lend()
    try {
      this.#fillVacancy(index, vacancy)
      return use(index)
    } finally {
      this.#emptyVacancy(index)
      this.vacancies.giveBack(index)
    }
  }

  asSeen(candidate: Candidate): Candidate {
    return this.view === 'company' ? asCompaniesSee(candidate) : candidate
  }

  #fillCandidate(index: number, candidate: Candidate): void {
    for (const column of this.pairColumns) column.putCandidate(index, candidate)
    this.needs.putCandidate(index, candidate)
    this.work.putCandidate(index, candidate)
    this.needsAnswered = withRoomFor(this.needsAnswered, index)
    this.needsAnswered[index] = candidate.needs || this.view === 'company' ? 1 : 0
  }

  #fillVacancy(index: number, vacancy: Vacancy): void {
    for (const column of this.pairColumns) column.putVacancy(index, vacancy)
    this.needs.putVacancy(index, vacancy)
    this.work.putVacancy(index, vacancy)
  }

  #emptyVacancy(index: number): void {
    this.#fillVacancy(index, { id: '' })
    for (const column of this.pairColumns) column.removeVacancy(index)
  }
}
