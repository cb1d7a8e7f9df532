import type { Candidate, Vacancy } from '../facts.ts'
import type { Match, SideTotal, Verdict } from '../match.ts'
import type { LimitDoor } from './doors-of-candidate.ts'
import type { PairDoor } from './doors-of-pair.ts'
import type { ConditionDoor } from './doors-of-vacancy.ts'

export type { LimitDoor } from './doors-of-candidate.ts'
export type { PairDoor } from './doors-of-pair.ts'
export type { ConditionDoor } from './doors-of-vacancy.ts'

export type EngineOptions =
  | { readonly view: 'full' }
  | {
      readonly view: 'company'
      /** The pairwise pseudonym, or anything else that says nothing about the person: breaks a company's ties. */
      readonly tieBreak: (candidateId: string, vacancyId: string) => string
    }

export interface RankOptions {
  /** At most so many; without it, all. */
  readonly limit?: number | undefined
  /** `false` leaves out pairs with an unmet condition, which is much the faster where few are possible. */
  readonly conflicts?: boolean | undefined
  /** Who of the other side may be in the list, by id. */
  readonly where?: ((id: string) => boolean) | undefined
}

/** A match without its explanation. */
export interface RankedPair {
  readonly candidateId: string
  readonly vacancyId: string
  readonly verdict: Verdict
  readonly score: number | null
  readonly range: { readonly low: number; readonly high: number }
}

export interface PairNumbers extends RankedPair {
  readonly sides: { readonly person: SideTotal; readonly job: SideTotal }
}

/**
 * A market held ready for ranking in one view. Everything it says equals `scorePair`, `rankVacancies` and
 * `rankCandidates` to the unit; profiles are compared through columns and bits, and only what is returned is explained.
 *
 * In the company view the caller passes each candidate as companies see her, and leaves out whom they do not see.
 * Asking for an id that is not there throws a `RangeError`. New rules take a new engine.
 */
export interface Engine {
  upsertCandidate(candidate: Candidate): void
  upsertVacancy(vacancy: Vacancy): void
  removeCandidate(id: string): void
  removeVacancy(id: string): void
  hasCandidate(id: string): boolean
  hasVacancy(id: string): boolean
  /** One candidate's list, explained. */
  rankVacancies(candidateId: string, options?: RankOptions): readonly Match[]
  /** One vacancy's list, explained. */
  rankCandidates(vacancyId: string, options?: RankOptions): readonly Match[]
  /** The same lists without explanation: for counting, for allocation, or to look something up before explaining. */
  listVacancies(candidateId: string, options?: RankOptions): readonly RankedPair[]
  listCandidates(vacancyId: string, options?: RankOptions): readonly RankedPair[]
  /** Every candidate's list by her id, not explained. */
  rankAll(options?: RankOptions): ReadonlyMap<string, readonly RankedPair[]>
  /** The numbers of one pair. */
  numbersOf(candidateId: string, vacancyId: string): PairNumbers
  /** What would open the door for one pair. */
  openDoorsOfPair(candidateId: string, vacancyId: string): readonly PairDoor[]
  /** Per condition, how many more people it would open a vacancy for; a draft need not be on the market. */
  openDoorsOfVacancy(vacancy: string | Vacancy): readonly ConditionDoor[]
  /** Per limit and step, how many more vacancies it would open. */
  openDoorsOfCandidate(candidateId: string): readonly LimitDoor[]
}
