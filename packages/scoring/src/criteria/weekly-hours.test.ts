import { expect, test } from 'vitest'
import { measure } from '../../test/people.ts'
import { weeklyHours } from './weekly-hours.ts'

const range = ([min, max]: readonly [number, number]) => ({ min, max })

test.each<{ hers: [number, number]; theirs: [number, number]; share: number; code: string }>([
  { hers: [6, 15], theirs: [8, 15], share: 1000, code: 'hours-within' },
  { hers: [10, 10], theirs: [10, 10], share: 1000, code: 'hours-within' },
  { hers: [6, 15], theirs: [12, 19], share: 466, code: 'hours-partly' },
  { hers: [10, 10], theirs: [8, 12], share: 111, code: 'hours-partly' },
  { hers: [1, 8], theirs: [8, 9], share: 333, code: 'hours-partly' },
  { hers: [5, 5.5], theirs: [5.5, 8], share: 166, code: 'hours-partly' },
  { hers: [5, 5.5], theirs: [6, 8], share: 0, code: 'hours-apart' },
  { hers: [1, 8], theirs: [9, 20], share: 0, code: 'hours-apart' },
  { hers: [20, 25], theirs: [9, 19], share: 0, code: 'hours-apart' },
])('$hers hours against $theirs is $code', ({ hers, theirs, share, code }) => {
  const finding = measure(weeklyHours, { candidate: { hours: range(hers) }, vacancy: { hours: range(theirs) } })
  const outcome = code === 'hours-apart' ? 'unmet' : 'met'
  expect(finding).toMatchObject({ share, low: share, high: share, items: [{ outcome, hard: true, fact: { code } }] })
})

const seasons = [
  { months: [4, 5, 6, 11, 12], hours: { min: 18, max: 20 } },
  { months: [1, 2, 3, 7, 8, 9, 10], hours: { min: 6, max: 8 } },
]

test('somebody who can follow the seasons fits them all', () => {
  const finding = measure(weeklyHours, { candidate: { hours: { min: 6, max: 20 } }, vacancy: { seasons } })
  expect(finding).toMatchObject({ share: 1000, items: [{ outcome: 'met', fact: { code: 'hours-within' } }] })
})

test('somebody with at most 8 hours is offered the low season, and told so', () => {
  const finding = measure(weeklyHours, { candidate: { hours: { min: 1, max: 8 } }, vacancy: { seasons } })
  expect(finding.share).toBe(583)
  expect(finding.items).toMatchObject([
    {
      outcome: 'open',
      fact: { code: 'hours-some-seasons', months: [1, 2, 3, 7, 8, 9, 10], otherMonths: [4, 5, 6, 11, 12] },
    },
  ])
})

test('somebody whom no season suits does not fit', () => {
  const finding = measure(weeklyHours, { candidate: { hours: { min: 25, max: 30 } }, vacancy: { seasons } })
  expect(finding).toMatchObject({ share: 0, items: [{ outcome: 'unmet', fact: { code: 'hours-apart' } }] })
})

test.each([
  { candidate: {}, vacancy: { hours: { min: 5, max: 8 } }, whom: 'candidate' },
  { candidate: { hours: { min: 5, max: 8 } }, vacancy: {}, whom: 'company' },
])('hours the $whom has not told are open', ({ candidate, vacancy, whom }) => {
  const finding = measure(weeklyHours, { candidate, vacancy })
  expect(finding).toMatchObject({ state: 'unknown', items: [{ outcome: 'open', hard: true, whom }] })
})
