import { criteria } from '@fleksbro/scoring'
import { expect, test } from 'vitest'
import { canWithdraw, type Dated, holdsOn, problemsOf, stateOn } from './rules.policy.ts'

const version = (number: number, validFrom: string | null, withdrawn = false): Dated => ({
  version: number,
  validFrom,
  withdrawn,
})
const all = [
  version(7, '2026-12-01'),
  version(6, '2026-12-01'),
  version(5, '2026-11-20'),
  version(4, '2027-02-01', true),
  version(3, '2026-11-20'),
  version(2, '2026-06-01'),
  version(1, null),
]

test.each([
  ['2026-05-31', 1],
  ['2026-06-01', 2],
  ['2026-11-20', 5],
  ['2026-12-01', 7],
  ['2027-03-01', 7],
])('on %s version %i holds', (day, expected) => {
  expect(holdsOn(day, all)?.version).toBe(expected)
  expect(holdsOn(day, all.toReversed())?.version).toBe(expected)
})

test('every version stands somewhere', () => {
  const states = all.map((one) => [one.version, stateOn('2026-11-22', one, all), canWithdraw('2026-11-22', one)])
  expect(states).toEqual([
    [7, 'later', true],
    [6, 'replaced', true],
    [5, 'now', false],
    [4, 'withdrawn', false],
    [3, 'before', false],
    [2, 'before', false],
    [1, 'before', false],
  ])
})

test('every criterion is weighed, no other one, and each side counts something', () => {
  const ours = Object.fromEntries(criteria.map(({ id, weight }) => [id, weight]))
  const { commute: _, ...without } = ours
  const nobody = Object.fromEntries(criteria.map(({ id, side, weight }) => [id, side === 'job' ? 0 : weight]))
  expect(problemsOf(ours, criteria)).toEqual([])
  expect(problemsOf({ ...without, charm: 3 }, criteria)).toEqual([
    { path: '/weights/charm', code: 'unknown-entry' },
    { path: '/weights/commute', code: 'missing' },
  ])
  expect(problemsOf(nobody, criteria)).toEqual([{ path: '/weights/job', code: 'side-counts-nothing' }])
})
