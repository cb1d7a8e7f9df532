import { expect, test } from 'vitest'
import { measure } from '../../test/people.ts'
import { workingDay } from './working-day.ts'

test.each([
  { longestDay: 180, shortestDay: 180, outcome: 'met', code: 'day-short-enough', share: 1000 },
  { longestDay: 180, shortestDay: 120, outcome: 'met', code: 'day-short-enough', share: 1000 },
  { longestDay: 180, shortestDay: 210, outcome: 'unmet', code: 'day-too-long', share: 0 },
  { longestDay: undefined, shortestDay: 120, outcome: 'open', code: 'day-missing', share: 0 },
  { longestDay: 180, shortestDay: undefined, outcome: 'open', code: 'day-missing', share: 0 },
])(
  'at most $longestDay against at least $shortestDay is $code',
  ({ longestDay, shortestDay, outcome, code, share }) => {
    const finding = measure(workingDay, { candidate: { longestDay }, vacancy: { shortestDay } })
    expect(finding).toMatchObject({ share, items: [{ outcome, hard: true, fact: { code } }] })
  },
)
