import { competences } from '../criteria/competences.ts'
import { experience } from '../criteria/experience.ts'
import { preferredNeeds } from '../criteria/preferred-needs.ts'
import { requiredNeeds } from '../criteria/required-needs.ts'
import { wishedTasks } from '../criteria/wished-tasks.ts'
import { combine } from '../totals.ts'
import type { Columns } from './columns.ts'
import { measureNeeds } from './need-measure.ts'
import { met, type OutcomeCode, open } from './outcomes.ts'
import type { Relation } from './relation.ts'
import { Tally } from './tally.ts'
import { WorkMeasure } from './work-measure.ts'

interface Weighed {
  readonly relation: Relation
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
    const weighed = columns.relations.map((relation) => ({ relation, weight: columns.weightOf(relation.criterion) }))
    this.#ofPerson = weighed.filter(({ relation }) => relation.criterion.side === 'person')
    this.#ofJob = weighed.filter(({ relation }) => relation.criterion.side === 'job')
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
    this.#measurePerson(candidate, vacancy)
    this.#measureJob(candidate, vacancy)
    const { enoughKnown } = this.#columns.rules
    const { person, job } = this
    const isKnown = person.knownShare >= enoughKnown && job.knownShare >= enoughKnown
    this.score = isKnown && person.total >= 0 && job.total >= 0 ? combine(person.total, job.total) : -1
    this.low = combine(person.lowest, job.lowest)
    this.high = combine(person.highest, job.highest)
  }

  #measurePerson(candidate: number, vacancy: number): void {
    const { needs, needsAnswered, book } = this.#columns
    const { required, preferred, wishes } = this.#weights
    const { person } = this
    person.clear()
    let outcome: OutcomeCode = met
    for (const { relation, weight } of this.#ofPerson) {
      const line = relation.lineOf(candidate, vacancy)
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
    for (const { relation, weight } of this.#ofJob) {
      const line = relation.lineOf(candidate, vacancy)
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
