import { expect, test } from 'vitest'
import { measure } from '../../test/people.ts'
import { startDate } from './start-date.ts'

test.each([
  { earliestStart: '2026-12-01', startBy: '2026-12-01', outcome: 'met', code: 'start-date-fits' },
  { earliestStart: '2027-01-01', startBy: '2026-12-31', outcome: 'unmet', code: 'start-date-too-late' },
  { earliestStart: null, startBy: '2026-12-01', outcome: 'met', code: 'start-date-any' },
  { earliestStart: null, startBy: undefined, outcome: 'met', code: 'start-date-any' },
  { earliestStart: undefined, startBy: null, outcome: 'met', code: 'start-date-any' },
  { earliestStart: undefined, startBy: '2026-12-01', outcome: 'open', code: 'start-date-missing' },
  { earliestStart: '2026-12-01', startBy: undefined, outcome: 'open', code: 'start-date-missing' },
])('from $earliestStart against by $startBy is $code', ({ earliestStart, startBy, outcome, code }) => {
  const finding = measure(startDate, { candidate: { earliestStart }, vacancy: { startBy } })
  expect(finding).toMatchObject({
    share: outcome === 'met' ? 1000 : 0,
    items: [{ outcome, hard: true, fact: { code } }],
  })
})
