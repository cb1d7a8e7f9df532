import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { subsidy, subsidyOfWage } from './subsidy.ts'
import { ratesOn, SUBSIDY_RATES, type SubsidyRates, subsidyRatesFor } from './subsidy-rates.ts'

const kr = (amount: number) => Math.round(amount * 100)

function ratesOf(year: number): SubsidyRates {
  const rates = subsidyRatesFor(year)
  if (!rates) throw new Error(`no rates for ${year}`)
  return rates
}

describe('subsidy', () => {
  it.each([
    { year: 2024, pay: 200, hours: 18, wage: 15_600, ceiling: 32_066.67, paid: 15_272, total: 30_872, atp: 500 },
    { year: 2024, pay: 150, hours: 4, wage: 2_600, ceiling: 24_050, paid: 19_172, total: 21_772, atp: 500 },
    { year: 2024, pay: 180, hours: 10, wage: 7_800, ceiling: 28_860, paid: 17_612, total: 25_412, atp: 500 },
    {
      year: 2024,
      pay: 220,
      hours: 20,
      wage: 19_066.67,
      ceiling: 35_273.33,
      paid: 13_546.08,
      total: 32_612.75,
      atp: 500,
    },
    {
      year: 2024,
      pay: 250,
      hours: 25,
      wage: 27_083.33,
      ceiling: 40_083.33,
      paid: 9_136.92,
      total: 36_220.25,
      atp: 456.85,
    },
    { year: 2026, pay: 200, hours: 18, wage: 15_600, ceiling: 32_066.67, paid: 16_466.67, total: 32_066.67, atp: 500 },
    { year: 2026, pay: 180, hours: 8, wage: 6_240, ceiling: 28_860, paid: 19_728, total: 25_968, atp: 500 },
  ])('$year: $pay kr an hour for $hours hours', ({ year, pay, hours, wage, ceiling, paid, total, atp }) => {
    expect(subsidy({ hourlyPay: kr(pay), paidHours: hours, rates: ratesOf(year) })).toMatchObject({
      wage: kr(wage),
      ceiling: kr(ceiling),
      subsidy: kr(paid),
      total: kr(total),
      atp: kr(atp),
      year,
    })
  })

  it('says when the ceiling took something', () => {
    const capped = subsidy({ hourlyPay: kr(200), paidHours: 18, rates: ratesOf(2026) })
    expect(capped).toMatchObject({ capped: true, beforeCeiling: kr(16_920), verified: false })
    expect(subsidy({ hourlyPay: kr(200), paidHours: 18, rates: ratesOf(2024) })).toMatchObject({
      capped: false,
      verified: true,
    })
  })

  it('counts other wage in', () => {
    const input = { hourlyPay: kr(180), paidHours: 10, rates: ratesOf(2024) }
    expect(subsidy({ ...input, otherWage: kr(1_000) }).subsidy).toBe(subsidy(input).subsidy - kr(300))
  })

  it.each([
    { hourlyPay: -1, paidHours: 10 },
    { hourlyPay: 0.5, paidHours: 10 },
    { hourlyPay: Number.NaN, paidHours: 10 },
    { hourlyPay: 100, paidHours: -1 },
    { hourlyPay: 100, paidHours: 37.5 },
    { hourlyPay: 100, paidHours: Number.NaN },
    { hourlyPay: 100, paidHours: 10, otherWage: -1 },
  ])('refuses %j', (input) => {
    expect(() => subsidy({ ...input, rates: ratesOf(2024) })).toThrow(RangeError)
  })
})

describe('subsidyOfWage', () => {
  const of = (wage: number, ceiling: number, year = 2024) =>
    subsidyOfWage({ wage: kr(wage), ceiling: kr(ceiling), rates: ratesOf(year) })

  it("reckons as Copenhagen's example of 2020", () => {
    expect(of(16_000, 100_000, 2020).subsidy).toBe(kr(13_642.25))
    expect(of(16_000, 23_545, 2020).subsidy).toBe(kr(7_545))
  })

  it.each([
    { at: 'no wage', wage: 0, ceiling: 30_000, paid: 19_952 },
    { at: 'the threshold', wage: 16_323, ceiling: 40_000, paid: 15_055.1 },
    { at: 'a wage that leaves two øre', wage: 43_695.88, ceiling: 100_000, paid: 0.02 },
    { at: 'the wage where nothing is left', wage: 43_695.91, ceiling: 100_000, paid: 0 },
    { at: 'a high wage', wage: 90_000, ceiling: 100_000, paid: 0 },
    { at: 'the ceiling', wage: 20_000, ceiling: 20_000, paid: 0 },
    { at: 'above the ceiling', wage: 20_001, ceiling: 20_000, paid: 0 },
  ])('at $at', ({ wage, ceiling, paid }) => expect(of(wage, ceiling).subsidy).toBe(kr(paid)))
})

describe('for any pay, hours and year', () => {
  const input = fc.record({
    hourlyPay: fc.integer({ min: 0, max: kr(1_500) }),
    paidHours: fc.integer({ min: 0, max: 370 }).map((tenths) => tenths / 10),
    otherWage: fc.integer({ min: 0, max: kr(60_000) }),
    rates: fc.constantFrom(...SUBSIDY_RATES),
  })

  it('amounts are whole øre and never negative, and ATP is at most 500 kr', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { wage, ceiling, beforeCeiling, subsidy: paid, atp, total } = subsidy(given)
        for (const amount of [wage, ceiling, beforeCeiling, paid, atp, total]) {
          expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true)
        }
        expect(atp).toBeLessThanOrEqual(Math.min(kr(500), paid))
        expect(total).toBe(wage + paid)
      }),
    )
  })

  it('an hour more never lowers the total', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 0, max: 370 }), (given, tenths) => {
        const more = Math.max(given.paidHours, tenths / 10)
        expect(subsidy({ ...given, paidHours: more }).total).toBeGreaterThanOrEqual(subsidy(given).total)
      }),
    )
  })

  it('the total stays under the full-time wage when the wage does', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { wage, ceiling, total } = subsidy(given)
        expect(total).toBeLessThanOrEqual(Math.max(wage, ceiling))
      }),
    )
  })
})

describe('the rates', () => {
  it('stand in order, a year each, with a source', () => {
    const years = SUBSIDY_RATES.map((rates) => rates.year)
    expect(years).toEqual([...new Set(years)].toSorted((a, b) => a - b))
    expect(SUBSIDY_RATES.every((rates) => rates.source.length > 0)).toBe(true)
  })

  it.each(SUBSIDY_RATES)(
    'of $year: 98 % is the benefit less two percent, in whole kroner',
    ({ maxDagpenge, max98 }) => {
      expect(Math.abs(max98 - maxDagpenge * 0.98)).toBeLessThan(100)
      expect(max98 % 100).toBe(0)
    },
  )

  it('only what was read in a source is called verified', () => {
    expect(SUBSIDY_RATES.filter((rates) => rates.verified).map((rates) => rates.year)).toEqual([2020, 2022, 2024])
  })

  it('are never taken from another year', () => expect(subsidyRatesFor(2027)).toBeUndefined())

  it.each([
    ['2026-11-22', '2026-01-01', false],
    ['2027-02-01', '2026-01-01', true],
    ['2020-01-01', '2020-01-01', false],
  ])('on %s are those from %s', (day, validFrom, outdated) =>
    expect(ratesOn(day)).toMatchObject({ validFrom, outdated, verified: !outdated && validFrom.startsWith('2020') }),
  )

  it('before the first are none', () => expect(ratesOn('2019-12-31')).toBeUndefined())

  it('of a municipality stand in front of ours from their day on, and ours of a later year in front of them', () => {
    const own: SubsidyRates = {
      ...ratesOf(2024),
      validFrom: '2026-01-01',
      year: 2026,
      max98: kr(21_700),
      verified: true,
    }
    expect(ratesOn('2026-05-01', [...SUBSIDY_RATES, own])).toMatchObject({ max98: kr(21_700), verified: true })
    const later = { ...own, validFrom: '2026-07-01' }
    expect(ratesOn('2026-05-01', [...SUBSIDY_RATES, later])).toMatchObject({ max98: kr(21_600) })
    expect(ratesOn('2026-07-01', [later, ...SUBSIDY_RATES])).toMatchObject({ max98: kr(21_700) })
  })

  it('say their shares as data: a law that changes them needs no new program', () => {
    const law = { ...ratesOf(2024), percentToThreshold: 20, atpPercent: 0 }
    expect(subsidyOfWage({ wage: kr(10_000), ceiling: kr(40_000), rates: law })).toMatchObject({
      subsidy: kr(17_952),
      atp: 0,
    })
  })
})
