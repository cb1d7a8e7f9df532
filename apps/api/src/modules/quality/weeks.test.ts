import { expect, test } from 'vitest'
import { hourGroupOf, waitGroupOf } from './groups.ts'
import { mondayOf, stretches, wholeWeeksBefore } from './weeks.ts'

test('whole weeks end on the Sunday before this week', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16')
  expect(wholeWeeksBefore('2026-11-22', 2)).toEqual({ from: '2026-11-02', to: '2026-11-15' })
  expect(wholeWeeksBefore('2026-11-23', 2)).toEqual({ from: '2026-11-09', to: '2026-11-22' })
})

test('quiet weeks are put together until there are enough, and nothing is left out', () => {
  const period = { from: '2026-10-05', to: '2026-11-01' }
  const on = (...days: string[]) => days.map((day) => ({ day }))
  const lengths = (items: { day: string }[]) =>
    stretches(period, items, 2).map(({ from, to, items }) => [from, to, items.length])
  expect(lengths(on('2026-10-05', '2026-10-11', '2026-10-13', '2026-10-20', '2026-10-31'))).toEqual([
    ['2026-10-05', '2026-10-11', 2],
    ['2026-10-12', '2026-11-01', 3],
  ])
  expect(lengths(on('2026-10-13'))).toEqual([])
  expect(lengths(on('2026-10-06', '2026-10-06', '2026-09-30'))).toEqual([['2026-10-05', '2026-11-01', 2]])
})

test('people belong to one group of hours and one of waiting', () => {
  const facts = (max?: number) =>
    ({ facts: { hours: max ? { min: 1, max } : null } }) as Parameters<typeof hourGroupOf>[0]
  expect([undefined, 5, 5.5, 10, 15, 20, 20.5].map((max) => hourGroupOf(facts(max)))).toEqual([
    'unanswered',
    'up-to-5',
    '6-10',
    '6-10',
    '11-15',
    '16-20',
    'over-20',
  ])
  const now = new Date('2026-11-22T12:00:00Z')
  const waited = (days: number) =>
    waitGroupOf({ ...facts(), contactedAt: new Date(now.getTime() - days * 86_400_000) }, now)
  expect([0, 20, 21, 41, 42, 62, 63, 90, 91].map(waited)).toEqual([
    '0-2',
    '0-2',
    '3-5',
    '3-5',
    '6-8',
    '6-8',
    '9-12',
    '9-12',
    'over-12',
  ])
})
