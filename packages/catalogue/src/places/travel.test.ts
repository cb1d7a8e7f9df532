import { transports } from '@fleksbro/scoring'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centre, reach, straightKilometres } from './geometry.ts'
import { landmassOf } from './landmasses.ts'
import { postcode, postcodes } from './postcodes.ts'
import { travelTime } from './travel.ts'

const codes = postcodes().map(({ code }) => code)
const anyCode = fc.constantFrom(...codes)
const anyTransport = fc.constantFrom(...transports)

function apart(from: string, to: string): number {
  const [start, end] = [postcode(from), postcode(to)]
  return start && end ? straightKilometres(centre(start), centre(end)) : Number.NaN
}

describe('travel time', () => {
  test('is a whole, positive interval and the same both ways', () => {
    fc.assert(
      fc.property(anyCode, anyCode, anyTransport, (from, to, transport) => {
        const there = travelTime(from, to, transport)
        expect(travelTime(to, from, transport)).toEqual(there)
        if (!there) return
        expect(Number.isInteger(there.low) && Number.isInteger(there.high)).toBe(true)
        expect(there.low).toBeGreaterThan(0)
        expect(there.low).toBeLessThanOrEqual(there.high)
      }),
    )
  })

  test('grows with the distance on one landmass', () => {
    fc.assert(
      fc.property(anyCode, anyCode, anyCode, anyTransport, (home, near, far, transport) => {
        const reaches = reach(home) * 2 + reach(near) + reach(far)
        fc.pre(new Set([home, near, far].map(landmassOf)).size === 1)
        fc.pre(apart(home, near) + reaches < apart(home, far))
        const nearer = travelTime(home, near, transport)
        const farther = travelTime(home, far, transport)
        expect(nearer && farther && nearer.low <= farther.low).toBe(true)
      }),
    )
  })

  test('is known between any two places of one landmass', () => {
    fc.assert(
      fc.property(anyCode, anyCode, anyTransport, (from, to, transport) => {
        fc.pre(landmassOf(from) === landmassOf(to))
        expect(travelTime(from, to, transport)).toBeDefined()
      }),
    )
  })

  test.each([
    ['København', 'Odense', '1050', '5000', 'car', 100, 115],
    ['Odense', 'Aarhus', '5000', '8000', 'car', 90, 100],
    ['København', 'Aarhus', '1050', '8000', 'public', 175, 240],
    ['Gentofte', 'Hellerup', '2820', '2900', 'public', 12, 25],
    ['Roskilde', 'København', '4000', '1050', 'public', 40, 60],
    ['Silkeborg', 'Aarhus', '8600', '8000', 'public', 55, 75],
    ['Helsingør', 'København', '3000', '1050', 'car', 42, 60],
    ['Nordby', 'Esbjerg', '6720', '6700', 'bike', 25, 60],
    ['Rønne', 'Nexø', '3700', '3730', 'car', 30, 38],
    ['Middelfart', 'Fredericia', '5500', '7000', 'bike', 40, 80],
  ] as const)('%s–%s holds what people spend', (_from, _to, from, to, transport, quick, slow) => {
    const time = travelTime(from, to, transport)
    expect(time?.low).toBeLessThanOrEqual(quick)
    expect(time?.high).toBeGreaterThanOrEqual(slow)
    expect(time?.high).toBeLessThan(3 * slow)
  })

  test('passes Storebælt by its bridge only, and not on foot', () => {
    expect(travelTime('1050', '5000', 'car')?.low).toBeGreaterThanOrEqual(85)
    expect(travelTime('4220', '5800', 'car')?.low).toBeGreaterThan(15)
    expect(travelTime('4220', '5800', 'walk')).toBeUndefined()
    expect(travelTime('1050', '5000', 'bike')).toBeUndefined()
  })

  test.each([
    ['Hundested', 'Rørvig', '3390', '4581', 75],
    ['Nakskov', 'Skælskør', '4900', '4230', 100],
    ['Store Heddinge', 'Dragør', '4660', '2791', 50],
    ['Hals', 'Storvorde', '9370', '9280', 35],
  ] as const)('%s–%s goes round the water when there is no boat', (_from, _to, from, to, slow) => {
    expect(travelTime(from, to, 'car')?.high).toBeGreaterThanOrEqual(slow)
    expect(travelTime(from, to, 'car')?.low).toBeLessThan(slow)
  })

  test('takes hours to an island far out, and does not exist where no working day is possible', () => {
    expect(travelTime('3700', '1050', 'car')?.low).toBeGreaterThan(120)
    expect(travelTime('3700', '1050', 'walk')).toBeUndefined()
    expect(travelTime('8592', '8500', 'car')).toBeUndefined()
  })

  test('within one postcode is short but not nothing', () => {
    expect(travelTime('2900', '2900', 'walk')).toMatchObject({ low: 2 })
    expect(travelTime('6990', '6990', 'public')?.high).toBeGreaterThan(15)
  })

  test('an unknown place is not near', () => {
    expect(travelTime('0000', '2900', 'car')).toBeUndefined()
    expect(travelTime('2900', '', 'car')).toBeUndefined()
  })
})
