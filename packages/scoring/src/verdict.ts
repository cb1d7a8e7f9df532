import type { Outcome, Verdict } from './match.ts'

export interface Verdicts {
  readonly verdict: Verdict
  /** The verdict if every open item turned out best, and worst. */
  readonly verdictBest: Verdict
  readonly verdictWorst: Verdict
}

/** One unmet condition is a conflict, else one open is something to clarify, else it fits. */
export function verdictOf(outcomes: readonly Outcome[]): Verdicts {
  if (outcomes.includes('unmet')) return { verdict: 'conflict', verdictBest: 'conflict', verdictWorst: 'conflict' }
  if (outcomes.includes('open')) return { verdict: 'to-clarify', verdictBest: 'fits', verdictWorst: 'conflict' }
  return { verdict: 'fits', verdictBest: 'fits', verdictWorst: 'fits' }
}
