import { describe, expect, test } from 'vitest'
import { formatsIn } from './format.ts'

const now = new Date('2026-11-21T12:00:00Z')

describe('Danish', () => {
  const da = formatsIn('da')
  test.each([
    [{ min: 8, max: 10 }, '8–10 timer'],
    [{ min: 2.5, max: 2.5 }, '2,5 timer'],
    [1, '1 time'],
    [0, '0 timer'],
  ])('writes %j hours as %s', (hours, text) => expect(da.hours(hours)).toBe(text))

  test('writes money with a point between thousands', () => expect(da.kroner(24300)).toBe('24.300 kr.'))
  test('writes a date as people say it', () => expect(da.date('2026-11-12')).toBe('12. november 2026'))
  test('says how long ago', () => expect(da.relative('2026-11-15T12:00:00Z', now)).toBe('for 6 dage siden'))
  test('counts in weeks after two', () => expect(da.relative('2026-09-19T12:00:00Z', now)).toBe('for 9 uger siden'))
  test('lists with og', () => expect(da.list(['mandag', 'tirsdag', 'fredag'])).toBe('mandag, tirsdag og fredag'))
})

describe('English', () => {
  const en = formatsIn('en')
  test('hours', () => expect(en.hours({ min: 8, max: 10 })).toBe('8–10 hours'))
  test('money', () => expect(en.kroner(24300)).toBe('DKK 24,300'))
  test('date', () => expect(en.date('2026-11-12')).toBe('12 November 2026'))
})
