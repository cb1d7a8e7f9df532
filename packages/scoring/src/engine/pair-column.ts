import type { Criterion } from '../criterion.ts'
import type { Candidate, Vacancy } from '../facts.ts'
import type { Bits } from './bits.ts'

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
  /** Adds the vacancies that are unmet or open for a candidate: all of them, or those that are known at little cost. */
  addVacancies(candidate: number, bits: HardBits, which: 'all' | 'cheap'): void
  /** Adds the candidates who are unmet or open for a vacancy. */
  addCandidates(vacancy: number, bits: HardBits, which: 'all' | 'cheap'): void
}
