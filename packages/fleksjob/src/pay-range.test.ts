import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ASSUMED_PAYS, assumedPayOn } from './assumed-pay.ts'
import { payAt, payCurve, payRange } from './pay-range.ts'
import { subsidy } from './subsidy.ts'
import { subsidyParts } from './subsidy-parts.ts'
import { SUBSIDY_RATES, subsidyRatesFor } from './subsidy-rates.ts'

const kr = (amount: number) => Math.round(amount * 100)
const of2024 = subsidyRatesFor(2024) ?? expect.unreachable()

describe('the parts of a subsidy', () => {
  it("are those of STAR's example", () => {
    const paid = payAt(kr(200), 18, of2024)
    expect(subsidyParts(paid, of2024)).toEqual({
      highest: kr(19_952),
      below: kr(4_680),
      above: 0,
      floor: 0,
      ceiling: 0,
    })
  })

  it("are those of Copenhagen's example of 2020", () => {
    const rates = subsidyRatesFor(2020) ?? expect.unreachable()
    const paid = { wage: kr(16_000), beforeCeiling: kr(13_642.25), subsidy: kr(7_545) }
    const ceiling = kr(13_642.25) - kr(7_545)
    expect(subsidyParts(paid, rates)).toEqual({
      highest: kr(18_701),
      below: kr(4_489.5),
      above: kr(569.25),
      floor: 0,
      ceiling,
    })
  })

  it('add up to the øre, for any pay, hours and year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: kr(1_500) }),
        fc.integer({ min: 0, max: 74 }).map((halves) => halves / 2),
        fc.integer({ min: 0, max: kr(60_000) }),
        fc.constantFrom(...SUBSIDY_RATES),
        (pay, hours, other, rates) => {
          const paid = subsidy({ hourlyPay: pay, paidHours: hours, otherWage: other, rates })
          const { highest, below, above, floor, ceiling } = subsidyParts(paid, rates)
          expect(highest - below - above + floor - ceiling).toBe(paid.subsidy)
          for (const part of [below, above, floor, ceiling]) expect(part).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})

it('the most hours at the highest pay never give less in all than the fewest at the lowest', () => {
  const range = (least: number, most: number) =>
    fc
      .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }))
      .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }))
  fc.assert(
    fc.property(
      range(1, 74),
      range(0, kr(600)),
      fc.integer({ min: 1, max: 100 }),
      fc.constantFrom(...SUBSIDY_RATES),
      (halves, hourlyPay, intensity, rates) => {
        const hours = { min: halves.min / 2, max: halves.max / 2 }
        const { least, most } = payRange({ hours, hourlyPay, intensity, rates })
        expect(most.total).toBeGreaterThanOrEqual(least.total)
        expect(least.wage + least.subsidy).toBe(least.total)
        expect(most.wage + most.subsidy).toBe(most.total)
      },
    ),
  )
})

it('twenty hours at half strength are paid as ten', () => {
  const { least, most } = payRange({
    hours: { min: 12, max: 20 },
    hourlyPay: { min: kr(180), max: kr(180) },
    intensity: 50,
    rates: of2024,
  })
  expect([least.paidHours, most.paidHours]).toEqual([6, 10])
  expect(most).toMatchObject({ wage: kr(7_800), subsidy: kr(17_612), total: kr(25_412) })
})

it('a curve goes from no hours to a full week', () => {
  const curve = payCurve({ hourlyPay: kr(180), rates: of2024 })
  expect([curve[0]?.total, curve[10]?.total, curve.length]).toEqual([kr(19_952), kr(25_412), 38])
  expect(curve.map(({ total }) => total)).toEqual(curve.map(({ total }) => total).toSorted((a, b) => a - b))
})

it('what is assumed is dated, and never called verified', () => {
  expect(assumedPayOn('2026-11-23')).toBe(ASSUMED_PAYS.at(-1))
  expect(assumedPayOn('1999-01-01')).toBeUndefined()
  expect(ASSUMED_PAYS.every(({ verified, source }) => !verified && source.length > 0)).toBe(true)
})
