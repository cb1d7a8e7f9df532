import { competences } from '../criteria/competences.ts'
import { experience } from '../criteria/experience.ts'
import { preferredNeeds } from '../criteria/preferred-needs.ts'
import { requiredNeeds } from '../criteria/required-needs.ts'
import { wishedTasks } from '../criteria/wished-tasks.ts'
import { full, half } from '../finding.ts'
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
  #isJobBound = false
  /** What counts beside the work. */
  readonly #otherPersonWeight: number
  readonly #otherJobWeight: number
  /** Sums of one side: weight times share, and the weight that is judged. */
  #share = 0
  #judged = 0

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
    this.#otherPersonWeight = sumOf(this.#ofPerson) + this.#weights.required + this.#weights.preferred
    this.#otherJobWeight = sumOf(this.#ofJob)
  }

  /** From now on it is about this candidate and any vacancy. */
  bind(candidate: number): void {
    this.#bindPerson(candidate)
    this.#work.loadAll(candidate)
    for (const { column } of this.#ofJob) column.bind(candidate)
    this.#isJobBound = true
  }

  /** From now on it is about this candidate and this vacancy alone, which is less to prepare. */
  bindFor(candidate: number, vacancy: number): void {
    this.#bindPerson(candidate)
    this.#work.loadWishesFor(candidate, vacancy)
    this.#isJobBound = false
  }

  measure(vacancy: number): void {
    this.canReach(0, vacancy)
  }

  /** Scores a pair, unless its totals show already that its order key stays below `leastKey`. */
  canReach(leastKey: number, vacancy: number): boolean {
    if (leastKey > 0 && !this.#canTotalsReach(leastKey, vacancy)) return false

    const { person, job } = this
    this.outcome = met
    this.#measurePerson(vacancy)
    this.#measureJob(vacancy)
    const { enoughKnown } = this.#columns.rules
    const isKnown = Math.min(person.knownShare, job.knownShare) >= enoughKnown
    this.score = isKnown && person.total >= 0 && job.total >= 0 ? combine(person.total, job.total) : -1
    this.low = combine(person.lowest, job.lowest)
    this.high = combine(person.highest, job.highest)
    return true
  }

  /**
   * Whether work alone leaves a pair that ends `atBest` so a way to the key: all else on both sides could be full.
   * It tells most pairs at little cost, once all work is loaded.
   */
  canWorkReach(leastKey: number, vacancy: number, atBest: OutcomeCode): boolean {
    if (leastKey <= 0) return true
    const work = this.#work
    const { wishes, experience, competences } = this.#weights
    this.#share = full * this.#otherPersonWeight
    this.#judged = this.#otherPersonWeight
    this.#add(wishes, work.wishShare(this.#candidate, vacancy))
    const ofPerson = this.#judged === 0 ? full : Math.floor(this.#share / this.#judged)

    this.#share = full * (this.#otherJobWeight + competences)
    this.#judged = this.#otherJobWeight + competences
    this.#add(experience, work.experienceShare(this.#candidate, vacancy))
    const ofJob = this.#judged === 0 ? full : Math.floor(this.#share / this.#judged)
    if (orderKey(atBest, combine(ofPerson, ofJob), 0) < leastKey) return false

    const covered = work.competenceShare(this.#candidate, vacancy)
    this.#share += competences * ((covered < 0 ? full : covered) - full)
    const ofAllWork = this.#judged === 0 ? full : Math.floor(this.#share / this.#judged)
    return orderKey(atBest, combine(ofPerson, ofAllWork), 0) >= leastKey
  }

  /** The two totals alone, without ranges: first the person's, with 1000 for the other side, then both. */
  #canTotalsReach(leastKey: number, vacancy: number): boolean {
    this.outcome = met
    const ofPerson = this.#personTotal(vacancy)
    if (ofPerson < 0) return orderKey(this.outcome, -1, 0) >= leastKey
    if (orderKey(this.outcome, combine(ofPerson, full), 0) < leastKey) return false
    const ofJob = this.#jobTotal(vacancy)
    return orderKey(this.outcome, ofJob < 0 ? -1 : combine(ofPerson, ofJob), 0) >= leastKey
  }

  #personTotal(vacancy: number): number {
    const { required, preferred, wishes } = this.#weights
    this.#sumColumns(this.#ofPerson, vacancy)
    if (!this.#areNeedsKnown) this.outcome = worse(this.outcome, open)
    if (this.#required.count > 0) {
      this.#required.compare(vacancy)
      this.#add(required, this.#required.share)
      this.outcome = worse(this.outcome, this.#required.outcome)
    }
    if (this.#preferred.count > 0) {
      this.#preferred.compare(vacancy)
      this.#add(preferred, this.#preferred.share)
    }
    this.#add(wishes, this.#work.wishShare(this.#candidate, vacancy))
    return this.#judged === 0 ? -1 : Math.floor(this.#share / this.#judged)
  }

  #jobTotal(vacancy: number): number {
    this.#bindJob(vacancy)
    this.#sumColumns(this.#ofJob, vacancy)
    this.#add(this.#weights.competences, this.#work.competenceShare(this.#candidate, vacancy))
    this.outcome = worse(this.outcome, this.#work.competenceOutcome)
    this.#add(this.#weights.experience, this.#work.experienceShare(this.#candidate, vacancy))
    return this.#judged === 0 ? -1 : Math.floor(this.#share / this.#judged)
  }

  #sumColumns(columns: readonly Weighed[], vacancy: number): void {
    const { book } = this.#columns
    let share = 0
    let judged = 0
    let { outcome } = this
    for (let at = 0; at < columns.length; at++) {
      const { column, weight } = columns[at] as Weighed
      const line = column.lineOf(vacancy)
      share += weight * (book.share[line] as number)
      judged += weight * (book.judged[line] as number)
      outcome = worse(outcome, book.outcome[line] as OutcomeCode)
    }
    this.#share = share
    this.#judged = judged
    this.outcome = outcome
  }

  /** Adds a share if there is one. */
  #add(weight: number, share: number): void {
    if (share < 0) return
    this.#share += weight * share
    this.#judged += weight
  }

  #bindPerson(candidate: number): void {
    this.#candidate = candidate
    this.#areNeedsKnown = this.#columns.needsAnswered[candidate] === 1
    this.#required.bind(candidate)
    this.#preferred.bind(candidate)
    for (const { column } of this.#ofPerson) column.bind(candidate)
  }

  #bindJob(vacancy: number): void {
    if (this.#isJobBound) return
    for (const { column } of this.#ofJob) column.bind(this.#candidate)
    this.#work.loadPastFor(this.#candidate, vacancy)
    this.#isJobBound = true
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
    const work = this.#work
    this.#bindJob(vacancy)
    job.clear()
    this.#addColumns(this.#ofJob, vacancy, job)
    const covered = work.competenceShare(this.#candidate, vacancy)
    if (covered < 0) job.leaveOpen(this.#weights.competences)
    else job.judge(this.#weights.competences, covered, covered, work.competenceHigh, full)
    this.outcome = worse(this.outcome, work.competenceOutcome)

    const done = work.experienceShare(this.#candidate, vacancy)
    if (done < 0) job.leaveOpen(this.#weights.experience)
    else if (work.isExperienceKnown) job.judge(this.#weights.experience, done, done, done, full)
    else job.judge(this.#weights.experience, done, work.experienceFound, full, half)
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

function sumOf(columns: readonly Weighed[]): number {
  return columns.reduce((sum, { weight }) => sum + weight, 0)
}

function worse(one: OutcomeCode, other: OutcomeCode): OutcomeCode {
  return one > other ? one : other
}
