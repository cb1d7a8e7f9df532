import type { Finding } from '../finding.ts'
import type { Outcome, Verdict } from '../match.ts'

/** How a hard condition ends, worst highest, so that the worst of several is the greatest. */
export type OutcomeCode = 0 | 1 | 2
export const met = 0
export const open = 1
export const unmet = 2

const codes: Record<Outcome, OutcomeCode> = { met, open, unmet }

/** The verdict an outcome leads to. */
export const verdicts: readonly Verdict[] = ['fits', 'to-clarify', 'conflict']

/** The worst hard condition of a finding. */
export function hardOutcomeOf({ items }: Finding): OutcomeCode {
  let worst: OutcomeCode = met
  for (const { hard, outcome } of items) if (hard && codes[outcome] > worst) worst = codes[outcome]
  return worst
}

export function worse(one: OutcomeCode, other: OutcomeCode): OutcomeCode {
  return one > other ? one : other
}
