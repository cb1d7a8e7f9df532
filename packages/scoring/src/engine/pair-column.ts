import type { Criterion } from '../criterion.ts'
import type { Candidate, Vacancy } from '../facts.ts'
import { type Bits, setBit } from './bits.ts'
import { type OutcomeCode, unmet } from './outcomes.ts'

/** Who of the other side is ruled out by a hard condition, and whom one leaves open. */
export interface HardBits {
  readonly unmet: Bits
  readonly open: Bits
}

/** One criterion over columns: its finding for any two indices, and bits that spare asking. */
export interface PairColumn {
  readonly criterion: Criterion
  putCandidate(index: number, candidate: Candidate): void
  removeCandidate(index: number): void
  putVacancy(index: number, vacancy: Vacancy): void
  removeVacancy(index: number): void
  /** What this column holds of a candidate, whether she is in it or not. */
  keyOf(candidate: Candidate): number
  /** From now on it is about a candidate with this key, or at this index. */
  bindKey(key: number): void
  bind(candidate: number): void
  /** The line of the finding book for the bound candidate and a vacancy. */
  lineOf(vacancy: number): number
  /** Adds the vacancies that are unmet or open for a candidate; with `cheap` only at little cost. Tells whether it did. */
  addVacancies(candidate: number, bits: HardBits, which: 'all' | 'cheap'): boolean
  /**
   * Of so many vacancies keeps those that end no worse than `atBest` for the bound candidate, marks the others, and
   * returns how many are kept.
   */
  sift(vacancies: Uint32Array, count: number, bits: HardBits, atBest: OutcomeCode): number
  /** How many of some vacancies are unmet for the bound candidate. */
  countUnmet(vacancies: Uint32Array): number
  /** Adds the candidates who are unmet or open for a vacancy. */
  addCandidates(vacancy: number, bits: HardBits, which: 'all' | 'cheap'): void
}

export function mark(bits: HardBits, index: number, outcome: OutcomeCode): void {
  setBit(outcome === unmet ? bits.unmet : bits.open, index)
}
