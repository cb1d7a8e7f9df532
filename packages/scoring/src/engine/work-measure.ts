import { telling } from '../criteria/competences.ts'
import { creditOfCompetences, credits } from '../criteria/experience.ts'
import { full, half } from '../finding.ts'
import { met, type OutcomeCode, open } from './outcomes.ts'
import { unanswered, type WorkColumns } from './work-columns.ts'

/** Shares that are none. */
export const unknownShare = -1
const noShare = -2

/**
 * Wished tasks, competences and experience over columns. What one candidate brings is worked out first, as a credit
 * per task and competence that vacancies ask for: for all of them when she is compared with many vacancies
 * (`loadAll`), for those of one vacancy when it is compared with many people (`load…For`).
 */
export class WorkMeasure {
  competenceOutcome: OutcomeCode = met
  competenceHigh = 0
  experienceFound = 0
  isExperienceKnown = false
  readonly #columns: WorkColumns
  /** By work or competence number, for the candidate who is loaded. */
  #wish = new Uint32Array(0)
  #work = new Uint32Array(0)
  #uses = new Uint32Array(0)
  #competence = new Uint32Array(0)

  constructor(columns: WorkColumns) {
    this.#columns = columns
  }

  loadAll(candidate: number): void {
    this.#makeRoom()
    const { works, competences, wishes, wishCredit, evidence, workCredit, workUses, competenceCredit, usedBy } =
      this.#columns
    this.#wish.fill(0)
    this.#work.fill(credits.fresh)
    this.#uses.fill(0)
    this.#competence.fill(0)
    for (let at = wishes.start[candidate] as number; at < (wishes.end[candidate] as number); at++)
      wishCredit.raise(this.#wish, wishes.pool[at] as number, works)
    for (let at = evidence.start[candidate] as number; at < (evidence.end[candidate] as number); at++) {
      const has = evidence.pool[at] as number
      workCredit.raise(this.#work, has, works)
      workUses.add(this.#uses, has, works)
      competenceCredit.raise(this.#competence, has, competences)
    }
    for (let work = 0; work < works; work++)
      if (this.#uses[work] !== 0) this.#raiseByUses(work, this.#uses[work] as number, usedBy[work] as number)
  }

  loadWishesFor(candidate: number, vacancy: number): void {
    this.#makeRoom()
    const { tasks } = this.#columns
    for (let at = tasks.start[vacancy] as number; at < (tasks.end[vacancy] as number); at++)
      this.#loadWish(candidate, tasks.pool[at] as number)
  }

  loadPastFor(candidate: number, vacancy: number): void {
    this.#makeRoom()
    const { tasks, occupation, demands, competenceOf } = this.#columns
    for (let at = tasks.start[vacancy] as number; at < (tasks.end[vacancy] as number); at++)
      this.#loadWork(candidate, tasks.pool[at] as number)
    for (let at = occupation.start[vacancy] as number; at < (occupation.end[vacancy] as number); at++)
      this.#loadWork(candidate, occupation.pool[at] as number)
    for (let at = demands.start[vacancy] as number; at < (demands.end[vacancy] as number); at++)
      this.#loadCompetence(candidate, competenceOf[demands.pool[at] as number] as number)
  }

  /** The share of wished tasks, or -1 if it is unknown, or -2 if she wishes for none. */
  wishShare(candidate: number, vacancy: number): number {
    const { wishes, wishesAnswered, tasks } = this.#columns
    const from = tasks.start[vacancy] as number
    const to = tasks.end[vacancy] as number
    if (wishesAnswered[candidate] === unanswered) return unknownShare
    if (wishes.countOf(candidate) === 0) return noShare
    if (from === to) return unknownShare

    let best = 0
    let sum = 0
    for (let at = from; at < to; at++) {
      const credit = this.#wish[tasks.pool[at] as number] as number
      sum += credit
      if (credit > best) best = credit
    }
    return Math.floor((best + Math.floor(sum / (to - from))) / 2)
  }

  /** The share of competences, or -1; with it come `competenceOutcome` and `competenceHigh`. */
  competenceShare(candidate: number, vacancy: number): number {
    const { demands, demandsAnswered, heldAnswered, occupationsAnswered, competenceOf, weightOf, mustOf } =
      this.#columns
    const isAnswered = demandsAnswered[vacancy] !== unanswered
    const isHeldAnswered = heldAnswered[candidate] !== unanswered
    let told = 0
    let covered = 0
    let outcome: OutcomeCode = isAnswered ? met : open
    for (let at = demands.start[vacancy] as number; at < (demands.end[vacancy] as number); at++) {
      const demand = demands.pool[at] as number
      const weight = weightOf[demand] as number
      const credit = isHeldAnswered ? (this.#competence[competenceOf[demand] as number] as number) : 0
      told += weight
      covered += weight * credit
      if (credit === 0 && mustOf[demand]) outcome = open
    }
    this.competenceOutcome = outcome
    if (!isAnswered || (!isHeldAnswered && told > 0)) return unknownShare

    const whole = Math.max(told, telling)
    const neutral = (whole - told) * half
    const share = Math.floor((covered + neutral) / whole)
    const areOccupationsAnswered = occupationsAnswered[candidate] !== unanswered
    this.competenceHigh = areOccupationsAnswered ? share : Math.floor((told * full + neutral) / whole)
    return share
  }

  /** The share of experience, or -1; with it comes `experienceFound`, and whether all is known of it. */
  experienceShare(candidate: number, vacancy: number): number {
    const { tasks, occupation, heldAnswered, occupationsAnswered } = this.#columns
    const from = tasks.start[vacancy] as number
    const to = tasks.end[vacancy] as number
    const occupationAt = occupation.start[vacancy] as number
    const hasOccupation = occupationAt < (occupation.end[vacancy] as number)
    const answers = (heldAnswered[candidate] as number) + (occupationsAnswered[candidate] as number)
    if ((from === to && !hasOccupation) || answers === 0) return unknownShare

    let sum = 0
    for (let at = from; at < to; at++) sum += this.#work[tasks.pool[at] as number] as number
    const ofTasks = from === to ? 0 : Math.floor(sum / (to - from))
    const ofOccupation = hasOccupation ? (this.#work[occupation.pool[occupationAt] as number] as number) : 0
    const found = Math.max(ofTasks, ofOccupation)
    this.experienceFound = found
    this.isExperienceKnown = found === full || (from < to && answers === 2)
    return this.isExperienceKnown ? found : Math.floor((found + full) / 2)
  }

  #makeRoom(): void {
    const { works, competences } = this.#columns
    if (this.#work.length < works) {
      this.#work = new Uint32Array(works * 2)
      this.#wish = new Uint32Array(works * 2)
      this.#uses = new Uint32Array(works * 2)
    }
    if (this.#competence.length < competences) this.#competence = new Uint32Array(competences * 2)
  }

  #loadWish(candidate: number, work: number): void {
    const { wishes, wishCredit } = this.#columns
    let wished = 0
    for (let at = wishes.start[candidate] as number; at < (wishes.end[candidate] as number); at++) {
      const credit = wishCredit.at(wishes.pool[at] as number, work)
      if (credit > wished) wished = credit
    }
    this.#wish[work] = wished
  }

  #loadWork(candidate: number, work: number): void {
    const { evidence, workCredit, workUses, usedBy } = this.#columns
    let best: number = credits.fresh
    let held = 0
    for (let at = evidence.start[candidate] as number; at < (evidence.end[candidate] as number); at++) {
      const by = evidence.pool[at] as number
      const credit = workCredit.at(by, work)
      if (credit > best) best = credit
      held += workUses.at(by, work)
    }
    this.#work[work] = best
    if (held > 0) this.#raiseByUses(work, held, usedBy[work] as number)
  }

  #raiseByUses(work: number, held: number, used: number): void {
    const credit = creditOfCompetences(held, used)
    if (credit > (this.#work[work] as number)) this.#work[work] = credit
  }

  #loadCompetence(candidate: number, competence: number): void {
    const { evidence, competenceCredit } = this.#columns
    let best = 0
    for (let at = evidence.start[candidate] as number; at < (evidence.end[candidate] as number); at++) {
      const credit = competenceCredit.at(evidence.pool[at] as number, competence)
      if (credit > best) best = credit
    }
    this.#competence[competence] = best
  }
}
