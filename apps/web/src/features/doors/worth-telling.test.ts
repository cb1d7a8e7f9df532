import type { LimitDoor } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { worthTelling } from './worth-telling.ts'

const commute = (minutes: number, more: number): LimitDoor => ({ step: { limit: 'commute', minutes }, more })
const hours = (min: number, max: number, more: number): LimitDoor => ({
  step: { limit: 'hours', hours: { min, max } },
  more,
})
const day = (day: number, more: number): LimitDoor => ({ step: { limit: 'availability', day }, more })

test('a longer journey is told only if it opens more', () => {
  expect(worthTelling([commute(25, 6), commute(30, 6), commute(35, 8)], ['commute'])).toEqual([
    commute(25, 6),
    commute(35, 8),
  ])
})

test('every day stands for itself, and so do more hours and fewer', () => {
  expect(worthTelling([day(0, 2), day(1, 2)], ['availability'])).toHaveLength(2)
  expect(worthTelling([hours(3, 6, 4), hours(2, 5, 1)], ['hours'])).toHaveLength(2)
  expect(worthTelling([hours(2, 5, 1), hours(1, 5, 1)], ['hours'])).toHaveLength(1)
})

test('a question tells of its own limits alone', () => {
  expect(worthTelling([commute(25, 6), day(0, 2)], ['availability'])).toEqual([day(0, 2)])
})
