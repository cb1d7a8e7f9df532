import type { Criterion } from './criterion.ts'
import type { Candidate } from './facts.ts'
import type { View } from './match.ts'

/** Whether a criterion exists in a view: the way to work, for one, is nothing a company is shown or told by. */
export function isSeenIn(view: View, criterion: Criterion): boolean {
  return criterion.view === undefined || criterion.view === view
}

/**
 * What a company's match is computed from. The caller leaves out what the candidate hides; where she lives, how far
 * she travels and how long she has waited are left out here whatever the caller passes.
 */
export function asCompaniesSee(candidate: Candidate): Candidate {
  const { home: _home, commute: _commute, waitingSince: _waitingSince, ...shown } = candidate
  return shown
}
