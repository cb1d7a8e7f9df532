import { full, half } from '../finding.ts'
import { combine } from '../totals.ts'
import { BoundCandidate, type Weighed } from './bound-candidate.ts'
import type { Columns } from './columns.ts'
import { met, type OutcomeCode, open, worse } from './outcomes.ts'
import { QuickTotals } from './quick-totals.ts'
import { Tally } from './tally.ts'
import { unknownShare } from './work-measure.ts'

/** The numbers of one pair from columns: what `scorePair` says without its explanation. */
export class PairScorer {
  readonly person = new Tally()
  readonly job = new Tally()
  outcome: OutcomeCode = met
  /** 0–1000, or -1 where no number is shown. */
  score = -1
  low = 0
  high = 0
  readonly #bound: BoundCandidate
  readonly #quick: QuickTotals
  readonly #enoughKnown: number

  constructor(columns: Columns) {
    this.#bound = new BoundCandidate(columns)
    this.#quick = new QuickTotals(this.#bound)
    this.#enoughKnown = columns.rules.enoughKnown
  }

  /** From now on it is about this candidate and any vacancy. */
  bind(candidate: number): void {
    this.#bound.bind(candidate)
  }

  /** From now on it is about this candidate and this vacancy alone, which is less to prepare. */
  bindFor(candidate: number, vacancy: number): void {
    this.#bound.bindFor(candidate, vacancy)
  }

  /** The cheap half of a pair, and the most its score can be by it; after `bind` only. */
  sketch(vacancy: number, leastScore: number): number {
    return this.#quick.sketch(vacancy, leastScore)
  }

  mostBy(sketch: number): number {
    return this.#quick.mostBy(sketch)
  }

  /** `canReach` for a pair that was sketched and ends `atBest` so. */
  canSketchReach(leastKey: number, sketch: number, vacancy: number, atBest: OutcomeCode): boolean {
    if (leastKey > 0 && !this.#quick.canSketchReach(leastKey, sketch, vacancy, atBest)) return false
    this.measure(vacancy)
    return true
  }

  /** Scores a pair, unless its totals show already that its order key stays below `leastKey`. */
  canReach(leastKey: number, vacancy: number): boolean {
    if (leastKey > 0 && !this.#quick.canTotalsReach(leastKey, vacancy)) return false
    this.measure(vacancy)
    return true
  }

  measure(vacancy: number): void {
    const { person, job } = this
    this.outcome = met
    this.#measurePerson(vacancy)
    this.#measureJob(vacancy)
    const isKnown = Math.min(person.knownShare, job.knownShare) >= this.#enoughKnown
    this.score = isKnown && person.total >= 0 && job.total >= 0 ? combine(person.total, job.total) : -1
    this.low = combine(person.lowest, job.lowest)
    this.high = combine(person.highest, job.highest)
  }

  #measurePerson(vacancy: number): void {
    const { required, preferred, wishes } = this.#bound.weights
    const { person } = this
    person.clear()
    this.#addColumns(this.#bound.ofPerson, vacancy, person)
    if (this.#bound.areNeedsKnown) {
      this.#bound.required.compare(vacancy)
      this.#bound.required.addTo(person, required)
      this.outcome = worse(this.outcome, this.#bound.required.outcome)
      this.#bound.preferred.compare(vacancy)
      this.#bound.preferred.addTo(person, preferred)
    } else {
      person.leaveOpen(required)
      person.leaveOpen(preferred)
      this.outcome = worse(this.outcome, open)
    }
    this.#bound.work.readWishes(vacancy)
    const wished = this.#bound.work.wishShare
    if (wished === unknownShare) person.leaveOpen(wishes)
    else if (wished >= 0) person.judge(wishes, wished, wished, wished, full)
  }

  #measureJob(vacancy: number): void {
    const { job } = this
    const work = this.#bound.work
    this.#bound.bindJob(vacancy)
    job.clear()
    this.#addColumns(this.#bound.ofJob, vacancy, job)
    work.readCompetences(vacancy)
    work.readExperience(vacancy)
    const covered = work.competenceShare
    if (covered < 0) job.leaveOpen(this.#bound.weights.competences)
    else job.judge(this.#bound.weights.competences, covered, covered, work.competenceHigh, full)
    this.outcome = worse(this.outcome, work.competenceOutcome)

    const done = work.experienceShare
    if (done < 0) job.leaveOpen(this.#bound.weights.experience)
    else if (work.isExperienceKnown) job.judge(this.#bound.weights.experience, done, done, done, full)
    else job.judge(this.#bound.weights.experience, done, work.experienceFound, full, half)
  }

  #addColumns(columns: readonly Weighed[], vacancy: number, side: Tally): void {
    const { book } = this.#bound
    for (const { column, weight } of columns) {
      const line = column.lineOf(vacancy)
      side.addLine(weight, book, line)
      this.outcome = worse(this.outcome, book.outcome[line] as OutcomeCode)
    }
  }
}
