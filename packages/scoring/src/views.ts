import { criteria } from './criteria/index.ts'
import type { Criterion } from './criterion.ts'
import type { Candidate } from './facts.ts'
import type { View } from './match.ts'

/** The criteria of each view: the way to work, for one, is nothing a company is shown or told by. */
export const criteriaOf: Readonly<Record<View, readonly Criterion[]>> = {
  full: criteria,
  company: criteria.filter(({ view }) => view !== 'full'),
}

/**
 * What a company's match is computed from. The caller leaves out what the candidate hides; where she lives, how far
 * she travels and how long she has waited are left out here whatever the caller passes.
 */
export function asCompaniesSee(candidate: Candidate): Candidate {
  const { home: _home, commute: _commute, waitingSince: _waitingSince, ...shown } = candidate
  return shown
}
