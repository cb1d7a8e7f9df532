import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FLEKSJOB_PRAKTIK_GROUP, PRAKTIK_LENGTHS, praktikPlaces } from './praktik.ts'

describe('praktikPlaces', () => {
  it.each([
    [0, 1],
    [1, 1],
    [5, 1],
    [9.9, 1],
    [10, 2],
    [15, 3],
    [20, 4],
    [50, 10],
    [59, 10],
    [60, 11],
    [100, 15],
  ])('%d employees → %d', (employees, places) => expect(praktikPlaces(employees)).toBe(places))

  it('is at least one and never falls as a workplace grows', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 10_000, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (staff, more) => {
          expect(praktikPlaces(staff)).toBeGreaterThanOrEqual(1)
          expect(praktikPlaces(staff + more)).toBeGreaterThanOrEqual(praktikPlaces(staff))
        },
      ),
    )
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (employees) => {
    expect(() => praktikPlaces(employees)).toThrow(RangeError)
  })
})

it('lengths name their source, and the group of fleksjobbere is not called verified', () => {
  expect(
    PRAKTIK_LENGTHS.every((length) => length.source.includes('§ 61') && length.extendedWeeks >= length.weeks),
  ).toBe(true)
  expect(PRAKTIK_LENGTHS.some((length) => length.group === FLEKSJOB_PRAKTIK_GROUP.group)).toBe(true)
  expect(FLEKSJOB_PRAKTIK_GROUP.verified).toBe(false)
})
