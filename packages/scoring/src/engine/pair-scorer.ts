import { competences } from '../criteria/competences.ts'
import { experience } from '../criteria/experience.ts'
import { preferredNeeds } from '../criteria/preferred-needs.ts'
import { requiredNeeds } from '../criteria/required-needs.ts'
import { wishedTasks } from '../criteria/wished-tasks.ts'
import { full } from '../finding.ts'
import { combine } from '../totals.ts'
import type { Columns } from './columns.ts'
import { measureNeeds } from './need-measure.ts'
import { orderKey } from './order-key.ts'
import { met, type OutcomeCode, open } from './outcomes.ts'
import type { PairColumn } from './pair-column.ts'
import { Tally } from './tally.ts'
import { WorkMeasure } from './work-measure.ts'

interface Weighed {
  readonly column: PairColumn
  readonly weight: number
}

/** The numbers of one pair from columns: what `scorePair` says without its explanation. */
export class PairScorer {
  readonly work: WorkMeasure
  readonly person = new Tally()
  readonly job = new Tally()
  outcome: OutcomeCode = met
  /** 0–1000, or -1 where no number is shown. */
  score = -1
  low = 0
  high = 0
  readonly #columns: Columns
  readonly #ofPerson: readonly Weighed[]
  readonly #ofJob: readonly Weighed[]
  readonly #weights: Record<'required' | 'preferred' | 'wishes' | 'competences' | 'experience', number>

  constructor(columns: Columns) {
    this.#columns = columns
    this.work = new WorkMeasure(columns.work)
    const weighed = columns.pairColumns.map((column) => ({ column, weight: columns.weightOf(column.criterion) }))
    this.#ofPerson = weighed.filter(({ column }) => column.criterion.side === 'person')
    this.#ofJob = weighed.filter(({ column }) => column.criterion.side === 'job')
    this.#weights = {
      required: columns.weightOf(requiredNeeds),
      preferred: columns.weightOf(preferredNeeds),
      wishes: columns.weightOf(wishedTasks),
      competences: columns.weightOf(competences),
      experience: columns.weightOf(experience),
    }
  }

  /** Scores a pair of indices; the candidate's work is loaded. */
  measure(candidate: number, vacancy: number): void {
    this.canReach(0, candidate, vacancy)
  }

  /**
   * Scores a pair unless its person's side alone shows that its order key stays below `leastKey`: the other side
   * can give 1000 at most.
   */
  canReach(leastKey: number, candidate: number, vacancy: number): boolean {
    const { person, job } = this
    this.#measurePerson(candidate, vacancy)
    const personTotal = person.total
    const most = personTotal < 0 ? -1 : combine(personTotal, full)
    if (orderKey(this.outcome, most, 0) < leastKey) return false

    this.#measureJob(candidate, vacancy)
    const jobTotal = job.total
    const { enoughKnown } = this.#columns.rules
    const isKnown = personTotal >= 0 && jobTotal >= 0 && Math.min(person.knownShare, job.knownShare) >= enoughKnown
    this.score = isKnown ? combine(personTotal, jobTotal) : -1
    if (orderKey(this.outcome, this.score, 0) < leastKey) return false

    this.low = combine(person.lowest, job.lowest)
    this.high = combine(person.highest, job.highest)
    return true
  }

  #measurePerson(candidate: number, vacancy: number): void {
    const { needs, needsAnswered, book } = this.#columns
    const { required, preferred, wishes } = this.#weights
    const { person } = this
    person.clear()
    let outcome: OutcomeCode = met
    for (const { column, weight } of this.#ofPerson) {
      const line = column.lineOf(candidate, vacancy)
      person.addLine(weight, book, line)
      outcome = worse(outcome, book.outcome[line] as OutcomeCode)
    }
    if (needsAnswered[candidate] === 0) {
      person.leaveOpen(required)
      person.leaveOpen(preferred)
      outcome = worse(outcome, open)
    } else {
      outcome = worse(outcome, measureNeeds(needs, needs.required, candidate, vacancy, required, person))
      measureNeeds(needs, needs.preferred, candidate, vacancy, preferred, person)
    }
    this.work.measureWishes(candidate, vacancy, wishes, person)
    this.outcome = outcome
  }

  #measureJob(candidate: number, vacancy: number): void {
    const { book } = this.#columns
    const { job } = this
    job.clear()
    let { outcome } = this
    for (const { column, weight } of this.#ofJob) {
      const line = column.lineOf(candidate, vacancy)
      job.addLine(weight, book, line)
      outcome = worse(outcome, book.outcome[line] as OutcomeCode)
    }
    outcome = worse(outcome, this.work.measureCompetences(candidate, vacancy, this.#weights.competences, job))
    this.work.measureExperience(candidate, vacancy, this.#weights.experience, job)
    this.outcome = outcome
  }
}

function worse(one: OutcomeCode, other: OutcomeCode): OutcomeCode {
  return one > other ? one : other
}
