import { effectiveHours } from './paid-hours.ts'
import { type Subsidy, subsidy } from './subsidy.ts'
import type { SubsidyRates } from './subsidy-rates.ts'

interface Range {
  readonly min: number
  readonly max: number
}

export interface PayRangeInput {
  /** Hours a week that one is present. */
  readonly hours: Range
  /** Øre per hour, pension included. */
  readonly hourlyPay: Range
  /** Percent of the hours that are effective and so paid by the employer; 100 if left out. */
  readonly intensity?: number
  readonly rates: SubsidyRates
}

export interface PayAt extends Subsidy {
  readonly paidHours: number
}

/** The fewest hours at the lowest pay, and the most hours at the highest. Never less in all at the second. */
export interface PayRange {
  readonly least: PayAt
  readonly most: PayAt
}

/** What a job with a range of hours and pay may give a month. */
export function payRange({ hours, hourlyPay, intensity = 100, rates }: PayRangeInput): PayRange {
  const at = (present: number, pay: number) => payAt(pay, effectiveHours(present, intensity), rates)
  return { least: at(hours.min, hourlyPay.min), most: at(hours.max, hourlyPay.max) }
}

export const payAt = (hourlyPay: number, paidHours: number, rates: SubsidyRates): PayAt => ({
  paidHours,
  ...subsidy({ hourlyPay, paidHours, rates }),
})

interface CurveInput {
  readonly hourlyPay: number
  readonly intensity?: number
  readonly rates: SubsidyRates
}

/** Wage and subsidy at each whole number of hours present, from none to a full week: the total never falls. */
export function payCurve({ hourlyPay, intensity = 100, rates }: CurveInput): readonly PayAt[] {
  return Array.from({ length: 38 }, (_, present) => payAt(hourlyPay, effectiveHours(present, intensity), rates))
}
