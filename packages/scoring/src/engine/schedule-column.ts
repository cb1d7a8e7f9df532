import { schedule } from '../criteria/schedule.ts'
import type { Candidate, Vacancy } from '../facts.ts'
import type { View } from '../match.ts'
import type { Rules } from '../rules.ts'
import { type Bits, onesIn } from './bits.ts'
import type { FindingBook } from './finding-book.ts'
import { withRoomFor } from './growing.ts'
import { type OutcomeCode, unmet as ruledOut } from './outcomes.ts'
import { type HardBits, mark, type PairColumn } from './pair-column.ts'
import { SlotBits, week } from './slot-bits.ts'

/** Above the slots of a week: that she has answered, that all slots are worked. */
const isAnswered = 1 << 28
const isFixed = 1 << 28
const counts = 29
/** A word of bits that are all set. */
const everybody = -1 >>> 0
/** Beyond so many words, slots are compared vacancy by vacancy, and only of those that all else leaves. */
const fewWords = 256
const anyone = { id: '' }

/**
 * The schedule. Weeks are too many to class, but a finding follows from three things alone: how many slots are worked,
 * how many of them are hers, and whether all must be. So the definition is asked once per such triple, and one bitset
 * per slot says who is out.
 */
export class ScheduleColumn implements PairColumn {
  readonly criterion = schedule
  readonly #book: FindingBook
  readonly #rules: Rules
  readonly #view: View
  #hers = new Uint32Array(1024)
  #bound = 0
  /** No slots: not answered. */
  #work = new Uint32Array(1024)
  readonly #lines = new Uint32Array(2 * counts * counts)
  readonly #strong = new SlotBits()
  readonly #free = new SlotBits()
  readonly #fixed = new SlotBits()

  constructor(rules: Rules, view: View, book: FindingBook) {
    this.#rules = rules
    this.#view = view
    this.#book = book
  }

  putCandidate(index: number, candidate: Candidate): void {
    this.#hers = withRoomFor(this.#hers, index)
    this.#hers[index] = this.keyOf(candidate)
    this.#strong.put(index, candidate.availability)
  }

  removeCandidate(index: number): void {
    this.putCandidate(index, anyone)
  }

  putVacancy(index: number, { schedule: work }: Vacancy): void {
    const slots = (work?.slots ?? 0) & week
    const placement = slots === 0 ? undefined : work?.placement
    this.#work = withRoomFor(this.#work, index)
    this.#work[index] = placement === 'fixed' ? slots | isFixed : slots
    this.#free.put(index, placement === 'free' ? slots : undefined)
    this.#fixed.put(index, placement === 'fixed' ? slots : undefined)
  }

  removeVacancy(index: number): void {
    this.putVacancy(index, anyone)
  }

  keyOf({ availability }: Candidate): number {
    return availability === undefined ? 0 : (availability & week) | isAnswered
  }

  bindKey(key: number): void {
    this.#bound = key
  }

  bind(candidate: number): void {
    this.#bound = this.#hers[candidate] as number
  }

  lineOf(vacancy: number): number {
    const hers = this.#bound
    const work = this.#work[vacancy] as number
    const isKnown = (hers & isAnswered) !== 0
    const worked = isKnown ? onesIn(work & week) : 0
    const common = isKnown ? onesIn(hers & work & week) : 0
    const triple = ((work & isFixed) !== 0 && worked > 0 ? counts * counts : 0) + worked * counts + common
    return (this.#lines[triple] as number) || this.#judge(triple, hers, work)
  }

  addVacancies(candidate: number, { unmet, open }: HardBits, which: 'all' | 'cheap'): boolean {
    const hers = this.#hers[candidate] as number
    if ((hers & isAnswered) === 0) {
      open.fill(everybody)
      return true
    }
    if (which === 'cheap' && unmet.length > fewWords) return false
    this.#free.ruleOutWithoutAny(hers & week, unmet)
    this.#fixed.ruleOutWithAny(~hers & week, unmet)
    addOutside(this.#free.all, this.#fixed.all, open)
    return true
  }

  sift(vacancies: Uint32Array, count: number, bits: HardBits, atBest: OutcomeCode): number {
    const outcomes = this.#book.outcome
    let kept = 0
    for (let at = 0; at < count; at++) {
      const vacancy = vacancies[at] as number
      const outcome = outcomes[this.lineOf(vacancy)] as OutcomeCode
      if (outcome > atBest) mark(bits, vacancy, outcome)
      else vacancies[kept++] = vacancy
    }
    return kept
  }

  countUnmet(vacancies: Uint32Array): number {
    const { outcome } = this.#book
    let count = 0
    for (let at = 0; at < vacancies.length; at++)
      if (outcome[this.lineOf(vacancies[at] as number)] === ruledOut) count++
    return count
  }

  addCandidates(vacancy: number, { unmet, open }: HardBits): void {
    const work = this.#work[vacancy] as number
    if (work === 0) {
      open.fill(everybody)
      return
    }
    if ((work & isFixed) !== 0) this.#strong.ruleOutLacking(work & week, unmet)
    else this.#strong.ruleOutWithoutAny(work, unmet)
    addOutside(this.#strong.all, this.#strong.all, open)
  }

  #judge(triple: number, hers: number, work: number): number {
    const placement = (work & isFixed) !== 0 ? 'fixed' : 'free'
    const finding = schedule.measure({
      candidate: (hers & isAnswered) === 0 ? anyone : { ...anyone, availability: hers & week },
      vacancy: { ...anyone, schedule: { slots: work & week, placement } },
      knowledge: this.#rules.knowledge,
      view: this.#view,
    })
    const line = this.#book.lineOf(finding)
    this.#lines[triple] = line
    return line
  }
}

/** `open |= ~(one | other)`: who has not answered. */
function addOutside(one: Bits, other: Bits, open: Bits): void {
  for (let word = 0; word < open.length; word++) {
    const answered = word < one.length ? (one[word] as number) | (other[word] as number) : 0
    open[word] = (open[word] as number) | ~answered
  }
}
