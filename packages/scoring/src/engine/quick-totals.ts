import { full } from '../finding.ts'
import { combine } from '../totals.ts'
import type { BoundCandidate, Weighed } from './bound-candidate.ts'
import type { FindingBook } from './finding-book.ts'
import type { NeedMeasure } from './need-measure.ts'
import { orderKey } from './order-key.ts'
import { met, type OutcomeCode, open, worse } from './outcomes.ts'
import type { WorkMeasure } from './work-measure.ts'

/**
 * What a vacancy's demands and work say of it before the person's side is asked: how its hard conditions end, the job's
 * total and one, the share of wished tasks and two, so that none of them is below zero; eleven bits each.
 */
type Sketch = number
const part = 11
/** Shares that are none lie so far below zero. */
const noShares = 2
const partMask = (1 << part) - 1

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
  /** By the share of wished tasks and two: the most the person's side can be if all else were full. */
  readonly #personMost: Uint16Array
  /** The same of the job's side by the share of experience. */
  readonly #jobMost: Uint16Array
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
    const { required, preferred, wishes, competences, experience } = bound.weights
    this.#personMost = mostByShare(wishes, required + preferred + sumOf(bound.ofPerson))
    this.#jobMost = mostByShare(experience, competences + sumOf(bound.ofJob))
  }

  /** After all work is loaded; nothing is known (0) of what work alone keeps below a score. */
  sketch(vacancy: number, leastScore: number): Sketch {
    const work = this.#work
    work.readWishes(vacancy)
    work.readExperience(vacancy)
    const person = this.#personMost[work.wishShare + noShares] as number
    const most = this.#jobMost[work.experienceShare + noShares] as number
    // `combine(person, most) < leastScore`, without a division.
    if (2 * person * most < leastScore * (person + most)) return 0
    this.#outcome = met
    const job = this.#jobTotal(vacancy)
    return (((this.#outcome << part) | (job + 1)) << part) | (work.wishShare + noShares)
  }

  /** The most the score can be. */
  mostBy(sketch: Sketch): number {
    const job = ((sketch >>> part) & partMask) - 1
    return job <= 0 ? 0 : combine(this.#personMost[sketch & partMask] as number, job)
  }

  /** What is left to ask of a vacancy that was sketched: the person's side. */
  canSketchReach(leastKey: number, sketch: Sketch, vacancy: number, atBest: OutcomeCode): boolean {
    this.#outcome = worse((sketch >>> (2 * part)) as OutcomeCode, atBest)
    const job = ((sketch >>> part) & partMask) - 1
    if (orderKey(this.#outcome, this.mostBy(sketch), 0) < leastKey) return false
    const ofPerson = this.#personTotal(vacancy, (sketch & partMask) - noShares)
    return orderKey(this.#outcome, ofPerson < 0 || job < 0 ? -1 : combine(ofPerson, job), 0) >= leastKey
  }

  /** The two totals alone, without ranges: first the person's, with 1000 for the other side, then both. */
  canTotalsReach(leastKey: number, vacancy: number): boolean {
    this.#outcome = met
    this.#work.readWishes(vacancy)
    const ofPerson = this.#personTotal(vacancy, this.#work.wishShare)
    if (ofPerson < 0) return orderKey(this.#outcome, -1, 0) >= leastKey
    if (orderKey(this.#outcome, combine(ofPerson, full), 0) < leastKey) return false
    this.#bound.bindJob(vacancy)
    this.#work.readExperience(vacancy)
    const ofJob = this.#jobTotal(vacancy)
    return orderKey(this.#outcome, ofJob < 0 ? -1 : combine(ofPerson, ofJob), 0) >= leastKey
  }

  #personTotal(vacancy: number, wished: number): number {
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
    this.#add(wishes, wished)
    return this.#judged === 0 ? -1 : Math.floor(this.#share / this.#judged)
  }

  /** Once experience is read. */
  #jobTotal(vacancy: number): number {
    this.#sumColumns(this.#ofJob, vacancy)
    this.#work.readCompetences(vacancy)
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

/** By a share and `noShares`: the most a side can be if all beside were full. */
function mostByShare(weight: number, beside: number): Uint16Array {
  const most = new Uint16Array(noShares + full + 1).fill(full)
  if (weight === 0) return most
  for (let share = 0; share <= full; share++)
    most[share + noShares] = Math.floor((full * beside + weight * share) / (beside + weight))
  return most
}

function sumOf(columns: readonly Weighed[]): number {
  return columns.reduce((sum, { weight }) => sum + weight, 0)
}
