import { competences } from '../criteria/competences.ts'
import { experience } from '../criteria/experience.ts'
import { preferredNeeds } from '../criteria/preferred-needs.ts'
import { requiredNeeds } from '../criteria/required-needs.ts'
import { wishedTasks } from '../criteria/wished-tasks.ts'
import type { Side } from '../match.ts'
import type { Columns } from './columns.ts'
import type { FindingBook } from './finding-book.ts'
import { NeedMeasure } from './need-measure.ts'
import type { PairColumn } from './pair-column.ts'
import { WorkMeasure } from './work-measure.ts'

export interface Weighed {
  readonly column: PairColumn
  readonly weight: number
}

/** One candidate made ready to be compared with vacancies: every criterion's columns, with its weight. */
export class BoundCandidate {
  readonly book: FindingBook
  readonly work: WorkMeasure
  readonly required: NeedMeasure
  readonly preferred: NeedMeasure
  readonly ofPerson: readonly Weighed[]
  readonly ofJob: readonly Weighed[]
  readonly weights: Record<'required' | 'preferred' | 'wishes' | 'competences' | 'experience', number>
  index = 0
  areNeedsKnown = false
  readonly #columns: Columns
  #isJobBound = false

  constructor(columns: Columns) {
    this.#columns = columns
    this.book = columns.book
    this.work = new WorkMeasure(columns.work)
    this.required = new NeedMeasure(columns.needs, columns.needs.required)
    this.preferred = new NeedMeasure(columns.needs, columns.needs.preferred)
    this.ofPerson = weighed(columns, 'person')
    this.ofJob = weighed(columns, 'job')
    this.weights = {
      required: columns.weightOf(requiredNeeds),
      preferred: columns.weightOf(preferredNeeds),
      wishes: columns.weightOf(wishedTasks),
      competences: columns.weightOf(competences),
      experience: columns.weightOf(experience),
    }
  }

  /** From now on it is about this candidate and any vacancy. */
  bind(candidate: number): void {
    this.#bindPerson(candidate)
    this.work.loadAll(candidate)
    for (const { column } of this.ofJob) column.bind(candidate)
    this.#isJobBound = true
  }

  /** From now on it is about this candidate and this vacancy alone, which is less to prepare. */
  bindFor(candidate: number, vacancy: number): void {
    this.#bindPerson(candidate)
    this.work.loadWishesFor(candidate, vacancy)
    this.#isJobBound = false
  }

  /** The job's side of `bindFor`, as late as it is asked for: most pairs are settled without it. */
  bindJob(vacancy: number): void {
    if (this.#isJobBound) return
    for (const { column } of this.ofJob) column.bind(this.index)
    this.work.loadPastFor(this.index, vacancy)
    this.#isJobBound = true
  }

  #bindPerson(candidate: number): void {
    this.index = candidate
    this.areNeedsKnown = this.#columns.needsAnswered[candidate] === 1
    this.required.bind(candidate)
    this.preferred.bind(candidate)
    for (const { column } of this.ofPerson) column.bind(candidate)
  }
}

function weighed(columns: Columns, side: Side): readonly Weighed[] {
  return columns.pairColumns
    .filter(({ criterion }) => criterion.side === side)
    .map((column) => ({ column, weight: columns.weightOf(column.criterion) }))
}
