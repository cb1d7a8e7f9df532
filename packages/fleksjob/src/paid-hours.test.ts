import { expect, it } from 'vitest'
import { effectiveHours } from './paid-hours.ts'

it.each([
  [20, 50, 10],
  [12, 50, 6],
  [12, 25, 3],
  [16, 62.5, 10],
  [12, 66.67, 8],
  [37, 100, 37],
  [0, 50, 0],
])('%d hours present at %d %% are paid as %d', (present, intensity, paid) => {
  expect(effectiveHours(present, intensity)).toBe(paid)
})

it.each([
  [-1, 50],
  [38, 50],
  [10, 0],
  [10, 101],
  [Number.NaN, 50],
])('refuses %d hours at %d %%', (present, intensity) => {
  expect(() => effectiveHours(present, intensity)).toThrow(RangeError)
})
