import type { Candidate, Vacancy } from '../facts.ts'
import type { Check, Match, View } from '../match.ts'
import type { Rules } from '../rules.ts'
import { scorePair } from '../score-pair.ts'
import { asCompaniesSee } from '../views.ts'
import { type Change, changeThatMeets } from './meet.ts'

/** One open or unmet condition of a pair, and the match as it would be if just that were settled. */
export interface PairDoor {
  readonly check: Check
  /** What would settle it: an offer of the workplace, or an answer or change of hers. */
  readonly change: Change
  /** Compensation schemes that could close the gap beside it; they change no verdict. */
  readonly schemes: readonly string[]
  readonly then: Match
}

/** What would open the door for one pair, in the order of its checks; what no single change settles is left out. */
export function doorsOfPair(candidate: Candidate, vacancy: Vacancy, rules: Rules, view: View): readonly PairDoor[] {
  const seen = view === 'company' ? asCompaniesSee(candidate) : candidate
  const { checks, gaps, questions } = scorePair(seen, vacancy, rules, view)
  return checks.flatMap((check) => {
    const change = check.outcome === 'met' ? undefined : changeThatMeets(check, seen, vacancy)
    if (!change) return []
    const about = [...gaps, ...questions].find(({ fact }) => fact === check.fact)
    const then = scorePair({ ...seen, ...change.candidate }, { ...vacancy, ...change.vacancy }, rules, view)
    if (countLeft(then.checks) >= countLeft(checks)) return []
    return [{ check, change, schemes: about?.schemes ?? [], then }]
  })
}

function countLeft(checks: readonly Check[]): number {
  return checks.filter(({ outcome }) => outcome !== 'met').length
}
