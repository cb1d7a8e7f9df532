import { telling } from '../criteria/competences.ts'
import { creditOfCompetences, credits } from '../criteria/experience.ts'
import { full, half } from '../finding.ts'
import { met, type OutcomeCode, open } from './outcomes.ts'
import { askedHead, unanswered, type WorkColumns } from './work-columns.ts'

/** Shares that are none: unknown, and not applicable. */
export const unknownShare = -1
const noShare = -2

/**
 * Wished tasks, competences and experience over columns. What one candidate brings is worked out first, as a credit
 * per task and competence that vacancies ask for: for all of them when she is compared with many vacancies
 * (`loadAll`), for those of one vacancy when it is compared with many people (`load…For`). Then each vacancy is read.
 */
export class WorkMeasure {
  /** The share of wished tasks, or one that is none. */
  wishShare = unknownShare
  /** The share of competences, or one that is none, the highest it could be, and how its hard conditions end. */
  competenceShare = unknownShare
  competenceHigh = 0
  competenceOutcome: OutcomeCode = met
  /** The share of experience, or one that is none, what is found of it, and whether that is all. */
  experienceShare = unknownShare
  experienceFound = 0
  isExperienceKnown = false
  readonly #columns: WorkColumns
  /** By work or competence number, for the candidate who is loaded. */
  #wish = new Uint32Array(0)
  #work = new Uint32Array(0)
  #uses = new Uint32Array(0)
  #competence = new Uint32Array(0)
  /** By demand number: what she covers of its weight, and 1 where it must be there and is not. */
  #covered = new Uint32Array(0)
  #lacks = new Uint32Array(0)
  /** What vacancies ask, at hand. */
  #pool = new Uint32Array(0)
  #start = new Uint32Array(0)
  #hasWishes = false
  #areWishesAnswered = false
  #isHeldAnswered = false
  #areOccupationsAnswered = false

  constructor(columns: WorkColumns) {
    this.#columns = columns
  }

  loadAll(candidate: number): void {
    this.#loadAnswers(candidate)
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
    this.#coverAll()
  }

  loadWishesFor(candidate: number, vacancy: number): void {
    this.#loadAnswers(candidate)
    const pool = this.#pool
    const from = (this.#start[vacancy] as number) + askedHead
    const to = from + (pool[from - askedHead] as number)
    for (let at = from; at < to; at++) this.#loadWish(candidate, pool[at] as number)
  }

  loadPastFor(candidate: number, vacancy: number): void {
    const { pool, start, end } = this.#columns.asked
    const head = start[vacancy] as number
    const occupation = pool[head + 2] as number
    const tasksEnd = head + askedHead + (pool[head] as number)
    if (occupation > 0) this.#loadWork(candidate, occupation - 1)
    for (let at = head + askedHead; at < tasksEnd; at++) this.#loadWork(candidate, pool[at] as number)
    for (let at = tasksEnd; at < (end[vacancy] as number); at++) this.#loadDemand(candidate, pool[at] as number)
  }

  readWishes(vacancy: number): void {
    if (!this.#hasWishes) {
      this.wishShare = this.#areWishesAnswered ? noShare : unknownShare
      return
    }
    const pool = this.#pool
    const from = (this.#start[vacancy] as number) + askedHead
    const count = pool[from - askedHead] as number
    if (count === 0) {
      this.wishShare = unknownShare
      return
    }
    let best = 0
    let sum = 0
    for (let at = from; at < from + count; at++) {
      const credit = this.#wish[pool[at] as number] as number
      sum += credit
      if (credit > best) best = credit
    }
    this.wishShare = (best + ((sum / count) | 0)) >>> 1
  }

  readExperience(vacancy: number): void {
    const pool = this.#pool
    const head = this.#start[vacancy] as number
    const from = head + askedHead
    const tasks = pool[head] as number
    const occupation = pool[head + 2] as number
    if ((tasks === 0 && occupation === 0) || !(this.#isHeldAnswered || this.#areOccupationsAnswered)) {
      this.experienceShare = unknownShare
      return
    }
    let sum = 0
    for (let at = from; at < from + tasks; at++) sum += this.#work[pool[at] as number] as number
    const ofTasks = tasks === 0 ? 0 : (sum / tasks) | 0
    const ofOccupation = occupation === 0 ? 0 : (this.#work[occupation - 1] as number)
    const found = Math.max(ofTasks, ofOccupation)
    this.experienceFound = found
    this.isExperienceKnown = found === full || (tasks > 0 && this.#isHeldAnswered && this.#areOccupationsAnswered)
    this.experienceShare = this.isExperienceKnown ? found : (found + full) >>> 1
  }

  readCompetences(vacancy: number): void {
    const pool = this.#pool
    const head = this.#start[vacancy] as number
    const from = head + askedHead + (pool[head] as number)
    /** -1 if the vacancy has not answered. */
    const count = (pool[head + 1] as number) - 1
    const told = pool[head + 3] as number
    let covered = 0
    let lacking = 0
    for (let at = from; at < from + count; at++) {
      const demand = pool[at] as number
      covered += this.#covered[demand] as number
      lacking |= this.#lacks[demand] as number
    }
    this.competenceOutcome = count < 0 || lacking !== 0 ? open : met
    if (count < 0 || (!this.#isHeldAnswered && told > 0)) {
      this.competenceShare = unknownShare
      return
    }
    if (count === 0) {
      this.competenceShare = half
      this.competenceHigh = half
      return
    }
    const whole = Math.max(told, telling)
    const neutral = (whole - told) * half
    const share = Math.floor((covered + neutral) / whole)
    this.competenceShare = share
    this.competenceHigh = this.#areOccupationsAnswered ? share : Math.floor((told * full + neutral) / whole)
  }

  #loadAnswers(candidate: number): void {
    const { asked, wishes, wishesAnswered, heldAnswered, occupationsAnswered } = this.#columns
    this.#pool = asked.pool
    this.#start = asked.start
    this.#hasWishes = wishes.countOf(candidate) > 0
    this.#areWishesAnswered = wishesAnswered[candidate] !== unanswered
    this.#isHeldAnswered = heldAnswered[candidate] !== unanswered
    this.#areOccupationsAnswered = occupationsAnswered[candidate] !== unanswered
    this.#makeRoom()
  }

  #makeRoom(): void {
    const { works, competences, competenceOf } = this.#columns
    if (this.#covered.length < competenceOf.length) {
      this.#covered = new Uint32Array(competenceOf.length * 2)
      this.#lacks = new Uint32Array(competenceOf.length * 2)
    }
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

  #loadDemand(candidate: number, demand: number): void {
    const { evidence, competenceCredit, competenceOf } = this.#columns
    const competence = competenceOf[demand] as number
    let best = 0
    for (let at = evidence.start[candidate] as number; at < (evidence.end[candidate] as number); at++) {
      const credit = competenceCredit.at(evidence.pool[at] as number, competence)
      if (credit > best) best = credit
    }
    this.#competence[competence] = best
    this.#cover(demand)
  }

  #coverAll(): void {
    const { competences, demandsOf, must } = this.#columns
    this.#covered.fill(0)
    this.#lacks.set(must.subarray(0, this.#lacks.length))
    for (let competence = 0; competence < competences; competence++)
      if (this.#competence[competence] !== 0)
        for (const demand of demandsOf[competence] as number[]) this.#cover(demand)
  }

  #cover(demand: number): void {
    const { competenceOf, weightOf, must } = this.#columns
    const credit = this.#isHeldAnswered ? (this.#competence[competenceOf[demand] as number] as number) : 0
    this.#covered[demand] = (weightOf[demand] as number) * credit
    this.#lacks[demand] = credit === 0 ? (must[demand] as number) : 0
  }
}
