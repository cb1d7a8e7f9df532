import { expect, test } from 'vitest'
import { readNumber, stepped } from './step-number.ts'

const halves = { min: 0.5, max: 37, step: 0.5 }

test.each([
  [2, 1, 2.5],
  [37, 1, 37],
  [0.5, -1, 0.5],
  [2.3, 0, 2.5],
  [null, 1, 0.5],
])('from %s by %s to %s', (value, by, result) => expect(stepped(value, by, halves)).toBe(result))

test('from nothing, the first press starts at what is usual', () =>
  expect(stepped(null, -1, { min: 0, max: 100, step: 1, start: 10 })).toBe(10))

test.each([
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['', null],
  ['to', null],
])('reads %j as %s', (text, number) => expect(readNumber(text)).toBe(number))
