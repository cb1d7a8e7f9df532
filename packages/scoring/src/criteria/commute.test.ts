import { expect, test } from 'vitest'
import { measure } from '../../test/people.ts'
import { commute } from './commute.ts'

// The test catalogue has 1000–2000 at 10–20 minutes by car and 20–30 by other means.
test.each([
  { transport: 'car', minutes: 40, outcome: 'met', low: 1000, share: 1000, high: 1000 },
  { transport: 'car', minutes: 20, outcome: 'met', low: 600, share: 800, high: 1000 },
  { transport: 'bike', minutes: 30, outcome: 'met', low: 600, share: 733, high: 867 },
  { transport: 'bike', minutes: 25, outcome: 'open', low: 0, share: 380, high: 760 },
  { transport: 'bike', minutes: 19, outcome: 'unmet', low: 0, share: 0, high: 0 },
  { transport: 'bike', minutes: 0, outcome: 'unmet', low: 0, share: 0, high: 0 },
  { transport: 'bike', minutes: null, outcome: 'met', low: 1000, share: 1000, high: 1000 },
])('at most $minutes minutes by $transport is $outcome', ({ transport, minutes, outcome, low, share, high }) => {
  const candidate = { home: '1000', commute: { transport, minutes } }
  const finding = measure(commute, { candidate, vacancy: { postcode: '2000' } })
  expect(finding).toMatchObject({ low, share, high, items: [{ outcome, hard: true }] })
})

const limit = { transport: 'car', minutes: 30 }

test.each([
  { candidate: { home: '1000' }, vacancy: { postcode: '2000' }, code: 'commute-missing', whom: 'candidate' },
  { candidate: { commute: limit }, vacancy: { postcode: '2000' }, code: 'commute-missing', whom: 'candidate' },
  { candidate: { home: '1000', commute: limit }, vacancy: {}, code: 'commute-missing', whom: 'company' },
  {
    candidate: { home: '1000', commute: limit },
    vacancy: { postcode: '9999' },
    code: 'commute-no-estimate',
    whom: 'candidate',
  },
])('an unknown place is not near: $candidate to $vacancy', ({ candidate, vacancy, code, whom }) => {
  expect(measure(commute, { candidate, vacancy })).toMatchObject({
    state: 'unknown',
    items: [{ outcome: 'open', hard: true, whom, fact: { code } }],
  })
})

test('work from home needs no way to work', () => {
  const finding = measure(commute, { vacancy: { home: 'all' } })
  expect(finding).toMatchObject({ share: 1000, items: [{ outcome: 'met', fact: { code: 'commute-work-from-home' } }] })
})
