import { full } from '../finding.ts'
import { combine } from '../totals.ts'
import type { BoundCandidate, Weighed } from './bound-candidate.ts'
import type { FindingBook } from './finding-book.ts'
import type { NeedMeasure } from './need-measure.ts'
import { orderKey } from './order-key.ts'
import { met, type OutcomeCode, open, worse } from './outcomes.ts'
import type { WorkMeasure } from './work-measure.ts'

/** Settles most pairs early: from their totals, or the most these can be, whether an order key is within reach. */
export class QuickTotals {
  readonly #bound: BoundCandidate
  readonly #book: FindingBook
  readonly #work: WorkMeasure
  readonly #required: NeedMeasure
  readonly #preferred: NeedMeasure
  readonly #ofPerson: readonly Weighed[]
  readonly #ofJob: readonly Weighed[]
  readonly #weights: BoundCandidate['weights']
  /** What counts beside the work. */
  readonly #otherPersonWeight: number
  readonly #otherJobWeight: number
  #outcome: OutcomeCode = met
  /** Sums of one side: weight times share, and the weight that is judged. */
  #share = 0
  #judged = 0

  constructor(bound: BoundCandidate) {
    this.#bound = bound
    this.#book = bound.book
    this.#work = bound.work
    this.#required = bound.required
    this.#preferred = bound.preferred
    this.#ofPerson = bound.ofPerson
    this.#ofJob = bound.ofJob
    this.#weights = bound.weights
    this.#otherPersonWeight = sumOf(bound.ofPerson) + bound.weights.required + bound.weights.preferred
    this.#otherJobWeight = sumOf(bound.ofJob)
  }

  /** The most the score of a pair can be if all beside the work were full; once all work is loaded. */
  mostByWork(vacancy: number): number {
    const work = this.#work
    const { wishes, experience, competences } = this.#weights
    work.readWishes(vacancy)
    work.readPast(vacancy)
    this.#share = full * this.#otherPersonWeight
    this.#judged = this.#otherPersonWeight
    this.#add(wishes, work.wishShare)
    const ofPerson = this.#judged === 0 ? full : Math.floor(this.#share / this.#judged)

    this.#share = full * this.#otherJobWeight
    this.#judged = this.#otherJobWeight
    this.#add(experience, work.experienceShare)
    this.#add(competences, work.competenceShare)
    return combine(ofPerson, this.#judged === 0 ? full : Math.floor(this.#share / this.#judged))
  }

  /** The two totals alone, without ranges: first the person's, with 1000 for the other side, then both. */
  canTotalsReach(leastKey: number, vacancy: number): boolean {
    this.#outcome = met
    const ofPerson = this.#personTotal(vacancy)
    if (ofPerson < 0) return orderKey(this.#outcome, -1, 0) >= leastKey
    if (orderKey(this.#outcome, combine(ofPerson, full), 0) < leastKey) return false
    const ofJob = this.#jobTotal(vacancy)
    return orderKey(this.#outcome, ofJob < 0 ? -1 : combine(ofPerson, ofJob), 0) >= leastKey
  }

  #personTotal(vacancy: number): number {
    const { required, preferred, wishes } = this.#weights
    this.#sumColumns(this.#ofPerson, vacancy)
    if (!this.#bound.areNeedsKnown) this.#outcome = worse(this.#outcome, open)
    if (this.#required.count > 0) {
      this.#required.compare(vacancy)
      this.#add(required, this.#required.share)
      this.#outcome = worse(this.#outcome, this.#required.outcome)
    }
    if (this.#preferred.count > 0) {
      this.#preferred.compare(vacancy)
      this.#add(preferred, this.#preferred.share)
    }
    this.#work.readWishes(vacancy)
    this.#add(wishes, this.#work.wishShare)
    return this.#judged === 0 ? -1 : Math.floor(this.#share / this.#judged)
  }

  #jobTotal(vacancy: number): number {
    this.#bound.bindJob(vacancy)
    this.#sumColumns(this.#ofJob, vacancy)
    this.#work.readPast(vacancy)
    this.#add(this.#weights.competences, this.#work.competenceShare)
    this.#outcome = worse(this.#outcome, this.#work.competenceOutcome)
    this.#add(this.#weights.experience, this.#work.experienceShare)
    return this.#judged === 0 ? -1 : Math.floor(this.#share / this.#judged)
  }

  #sumColumns(columns: readonly Weighed[], vacancy: number): void {
    const book = this.#book
    let share = 0
    let judged = 0
    let outcome = this.#outcome
    for (let at = 0; at < columns.length; at++) {
      const { column, weight } = columns[at] as Weighed
      const line = column.lineOf(vacancy)
      share += weight * (book.share[line] as number)
      judged += weight * (book.judged[line] as number)
      outcome = worse(outcome, book.outcome[line] as OutcomeCode)
    }
    this.#share = share
    this.#judged = judged
    this.#outcome = outcome
  }

  /** Adds a share if there is one. */
  #add(weight: number, share: number): void {
    if (share < 0) return
    this.#share += weight * share
    this.#judged += weight
  }
}

function sumOf(columns: readonly Weighed[]): number {
  return columns.reduce((sum, { weight }) => sum + weight, 0)
}
