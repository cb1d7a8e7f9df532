import { knowledge } from '@fleksbro/catalogue'
import type { ProfileFacts } from '@fleksbro/contract'
import { type Candidate, defaultRules, missingFromCandidate } from '@fleksbro/scoring'

const rules = defaultRules(knowledge)
const most = 3

/** The unanswered facts that would help most, best first. Only whether a fact is answered counts here, not how. */
export function helpsMost(id: string, facts: ProfileFacts): string[] {
  const answered = Object.entries(facts).filter(([, answer]) => answer !== null)
  const candidate = { id, ...Object.fromEntries(answered) } as Candidate
  return missingFromCandidate(candidate, rules)
    .slice(0, most)
    .map(({ field }) => field)
}
