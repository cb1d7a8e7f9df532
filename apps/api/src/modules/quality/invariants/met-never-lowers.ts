import { askable, withCondition } from './answered.ts'
import { fullMatch, type Invariant, onPairs } from './invariant.ts'

const ranks = { fits: 0, 'to-clarify': 1, conflict: 2 } as const

/** A workplace that meets one need more never stands worse for it. */
export const metNeverLowers: Invariant = {
  id: 'met-never-lowers',
  try: (bench) =>
    onPairs(bench, (person, vacancy) => {
      const [asked] = askable(person.facts, bench.rules)
      if (!asked) return undefined
      const before = fullMatch(bench, person, vacancy)
      const after = fullMatch(bench, person, withCondition(vacancy, asked.need.code, asked.met))
      const lower = before.score !== null && after.score !== null && after.score < before.score
      return !lower && ranks[after.verdict] <= ranks[before.verdict]
    }),
}
