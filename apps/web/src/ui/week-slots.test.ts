import { expect, test } from 'vitest'
import { filled, has, toggled, wholeDay, wholePart } from './week-slots.ts'

test('Monday morning is the lowest bit, Sunday evening the 28th', () => {
  expect(toggled(0, 0, 0)).toBe(1)
  expect(toggled(0, 6, 3)).toBe(2 ** 27)
})

test('switches on and off', () => {
  expect(has(toggled(0, 2, 1), 2, 1)).toBe(true)
  expect(toggled(toggled(0, 2, 1), 2, 1)).toBe(0)
})

test('fills a day or a part of the day', () => {
  expect(filled(0, wholeDay(0), true)).toBe(0b1111)
  expect(filled(filled(0, wholePart(3), true), wholePart(3), false)).toBe(0)
})
