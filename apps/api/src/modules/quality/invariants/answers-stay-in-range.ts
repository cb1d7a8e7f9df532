import { askable, isUnanswered, withCondition } from './answered.ts'
import { fullMatch, type Invariant, onPairs } from './invariant.ts'

/** An answer that was missing moves the score within the range that was shown. */
export const answersStayInRange: Invariant = {
  id: 'answers-stay-in-range',
  try: (bench) =>
    onPairs(bench, (person, vacancy) => {
      const { score, range } = fullMatch(bench, person, vacancy)
      const asked = askable(person.facts, bench.rules).find(({ need }) => isUnanswered(vacancy, need.code))
      if (score === null || !asked) return undefined
      return [asked.met, asked.unmet].every((condition) => {
        const answered = fullMatch(bench, person, withCondition(vacancy, asked.need.code, condition)).score
        return answered === null || (range.low <= answered && answered <= range.high)
      })
    }),
}
