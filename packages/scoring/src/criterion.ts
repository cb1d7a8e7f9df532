import type { Candidate, Vacancy } from './facts.ts'
import type { Finding } from './finding.ts'
import type { Side, View } from './match.ts'
import type { Knowledge } from './rules.ts'

/** All a criterion gets to see of a pair: the fields it names, the catalogue, and whose view it is. */
export interface Pair<C extends keyof Candidate = keyof Candidate, V extends keyof Vacancy = keyof Vacancy> {
  readonly candidate: Pick<Candidate, C>
  readonly vacancy: Pick<Vacancy, V>
  readonly knowledge: Knowledge
  readonly view: View
}

interface Definition<C extends keyof Candidate, V extends keyof Vacancy> {
  readonly id: string
  readonly side: Side
  /** Whole number, how much it counts on its side where the rules say nothing else; the reason stands beside it. */
  readonly weight: number
  /** The only data it may read: the type of `measure` follows from it, and so does the record of personal data used. */
  readonly reads: { readonly candidate: readonly C[]; readonly vacancy: readonly V[] }
  /** Says that it does not exist for companies. */
  readonly view?: 'full'
  readonly measure: (pair: Pair<C, V>) => Finding
}

/** One reason for or against a match: one file, one number, and the facts that explain it. */
export type Criterion = Definition<keyof Candidate, keyof Vacancy>

/** Checks that a criterion reads only what it names. */
export function criterion<const C extends keyof Candidate, const V extends keyof Vacancy>(
  definition: Definition<C, V>,
): Criterion {
  return definition
}
