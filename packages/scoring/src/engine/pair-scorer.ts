import { competences } from '../criteria/competences.ts'
import { experience } from '../criteria/experience.ts'
import { preferredNeeds } from '../criteria/preferred-needs.ts'
import { requiredNeeds } from '../criteria/required-needs.ts'
import { wishedTasks } from '../criteria/wished-tasks.ts'
import { full } from '../finding.ts'
import type { Side } from '../match.ts'
import { combine } from '../totals.ts'
import type { Columns } from './columns.ts'
import { NeedMeasure } from './need-measure.ts'
import { orderKey } from './order-key.ts'
import { met, type OutcomeCode, open } from './outcomes.ts'
import type { PairColumn } from './pair-column.ts'
import { Tally } from './tally.ts'
import { unknownShare, WorkMeasure } from './work-measure.ts'

interface Weighed {
  readonly column: PairColumn
  readonly weight: number
}

/** The numbers of one pair from columns: what `scorePair` says without its explanation. */
export class PairScorer {
  readonly person = new Tally()
  readonly job = new Tally()
  outcome: OutcomeCode = met
  /** 0–1000, or -1 where no number is shown. */
  score = -1
  low = 0
  high = 0
  readonly #columns: Columns
  readonly #work: WorkMeasure
  readonly #required: NeedMeasure
  readonly #preferred: NeedMeasure
  readonly #ofPerson: readonly Weighed[]
  readonly #ofJob: readonly Weighed[]
  readonly #weights: Record<'required' | 'preferred' | 'wishes' | 'competences' | 'experience', number>
  #candidate = 0
  #areNeedsKnown = false

  constructor(columns: Columns) {
    this.#columns = columns
    this.#work = new WorkMeasure(columns.work)
    this.#required = new NeedMeasure(columns.needs, columns.needs.required)
    this.#preferred = new NeedMeasure(columns.needs, columns.needs.preferred)
    this.#ofPerson = weighed(columns, 'person')
    this.#ofJob = weighed(columns, 'job')
    this.#weights = {
      required: columns.weightOf(requiredNeeds),
      preferred: columns.weightOf(preferredNeeds),
      wishes: columns.weightOf(wishedTasks),
      competences: columns.weightOf(competences),
      experience: columns.weightOf(experience),
    }
  }

  /** From now on it is about this candidate and any vacancy, or one vacancy only, which is less to prepare. */
  bind(candidate: number, vacancy?: number): void {
    this.#candidate = candidate
    this.#areNeedsKnown = this.#columns.needsAnswered[candidate] === 1
    this.#required.bind(candidate)
    this.#preferred.bind(candidate)
    for (const { column } of this.#ofPerson) column.bind(candidate)
    for (const { column } of this.#ofJob) column.bind(candidate)
    if (vacancy === undefined) this.#work.loadAll(candidate)
    else this.#work.loadFor(candidate, vacancy)
  }

  measure(vacancy: number): void {
    this.canReach(0, vacancy)
  }

  /** Scores a pair, unless half of it shows already that its order key stays below `leastKey`. */
  canReach(leastKey: number, vacancy: number): boolean {
    if (leastKey > 0 && this.#mostOfPerson(vacancy) < leastKey) return false

    const { person, job } = this
    this.outcome = met
    this.#measurePerson(vacancy)
    this.#measureJob(vacancy)
    const { enoughKnown } = this.#columns.rules
    const isKnown = Math.min(person.knownShare, job.knownShare) >= enoughKnown
    this.score = isKnown && person.total >= 0 && job.total >= 0 ? combine(person.total, job.total) : -1
    if (orderKey(this.outcome, this.score, 0) < leastKey) return false

    this.low = combine(person.lowest, job.lowest)
    this.high = combine(person.highest, job.highest)
    return true
  }

  /** The greatest order key the person's side allows: the other side can give 1000 at most. */
  #mostOfPerson(vacancy: number): number {
    const { book } = this.#columns
    const { required, preferred, wishes } = this.#weights
    const columns = this.#ofPerson
    let outcome: OutcomeCode = met
    let share = 0
    let judged = 0
    for (let at = 0; at < columns.length; at++) {
      const { column, weight } = columns[at] as Weighed
      const line = column.lineOf(vacancy)
      share += weight * (book.share[line] as number)
      judged += weight * (book.judged[line] as number)
      outcome = worse(outcome, book.outcome[line] as OutcomeCode)
    }
    if (!this.#areNeedsKnown) outcome = worse(outcome, open)
    if (this.#required.count > 0) {
      this.#required.compare(vacancy)
      share += required * this.#required.share
      judged += required
      outcome = worse(outcome, this.#required.outcome)
    }
    if (this.#preferred.count > 0) {
      this.#preferred.compare(vacancy)
      share += preferred * this.#preferred.share
      judged += preferred
    }
    const wished = this.#work.wishShare(this.#candidate, vacancy)
    if (wished >= 0) {
      share += wishes * wished
      judged += wishes
    }
    return orderKey(outcome, judged === 0 ? -1 : combine(Math.floor(share / judged), full), 0)
  }

  #measurePerson(vacancy: number): void {
    const { required, preferred, wishes } = this.#weights
    const { person } = this
    person.clear()
    this.#addColumns(this.#ofPerson, vacancy, person)
    if (this.#areNeedsKnown) {
      this.#required.compare(vacancy)
      this.#required.addTo(person, required)
      this.outcome = worse(this.outcome, this.#required.outcome)
      this.#preferred.compare(vacancy)
      this.#preferred.addTo(person, preferred)
    } else {
      person.leaveOpen(required)
      person.leaveOpen(preferred)
      this.outcome = worse(this.outcome, open)
    }
    const wished = this.#work.wishShare(this.#candidate, vacancy)
    if (wished === unknownShare) person.leaveOpen(wishes)
    else if (wished >= 0) person.judge(wishes, wished, wished, wished, full)
  }

  #measureJob(vacancy: number): void {
    const { job } = this
    job.clear()
    this.#addColumns(this.#ofJob, vacancy, job)
    const outcome = this.#work.measureCompetences(this.#candidate, vacancy, this.#weights.competences, job)
    this.outcome = worse(this.outcome, outcome)
    this.#work.measureExperience(this.#candidate, vacancy, this.#weights.experience, job)
  }

  #addColumns(columns: readonly Weighed[], vacancy: number, side: Tally): void {
    const { book } = this.#columns
    for (const { column, weight } of columns) {
      const line = column.lineOf(vacancy)
      side.addLine(weight, book, line)
      this.outcome = worse(this.outcome, book.outcome[line] as OutcomeCode)
    }
  }
}

function weighed(columns: Columns, side: Side): readonly Weighed[] {
  return columns.pairColumns
    .filter(({ criterion }) => criterion.side === side)
    .map((column) => ({ column, weight: columns.weightOf(column.criterion) }))
}

function worse(one: OutcomeCode, other: OutcomeCode): OutcomeCode {
  return one > other ? one : other
}
