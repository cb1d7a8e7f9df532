import { deductions } from './subsidy-parts.ts'
import type { SubsidyRates } from './subsidy-rates.ts'

export interface SubsidyInput {
  /** Øre per hour before tax, own and employer's pension included. Whole, 0 or more. */
  readonly hourlyPay: number
  /** Effective hours a week that the employer pays for, 0–37; hundredths of an hour count. */
  readonly paidHours: number
  /** Any other wage a month in øre, pension included (§ 123 stk. 2). */
  readonly otherWage?: number
  readonly rates: SubsidyRates
}

export interface WageInput {
  /** All wage a month before tax in øre, own and employer's pension included. */
  readonly wage: number
  /** Full-time wage of the same post a month in øre (lønloft), pension and fixed supplements included. */
  readonly ceiling: number
  readonly rates: SubsidyRates
}

/** Whole øre a month, before tax. */
export interface Subsidy {
  readonly wage: number
  readonly ceiling: number
  /** What the formula gives before the ceiling. */
  readonly beforeCeiling: number
  /** What the municipality pays the employee. */
  readonly subsidy: number
  /** The part of the subsidy withheld as ATP (§ 137). */
  readonly atp: number
  /** Wage and subsidy together. */
  readonly total: number
  /** The ceiling took something. */
  readonly capped: boolean
  /** The year whose rates were used, and whether they were read in a published source. */
  readonly year: number
  readonly verified: boolean
}

const FULL_TIME_HOURS = 37

/**
 * Fleksløntilskud for an hourly pay, as STAR's calculator does it: a month is 52/12 weeks, the ceiling is 37 hours.
 * An estimate to be shown as "vejledende beregning"; the municipality decides.
 * Law: LAB § 123 (https://www.elov.dk/lov-om-en-aktiv-beskaeftigelsesindsats/paragraf/123/).
 * @throws RangeError for pay or wage that is negative or not whole øre, or hours outside 0–37.
 */
export function subsidy({ hourlyPay, paidHours, otherWage = 0, rates }: SubsidyInput): Subsidy {
  requireOre('hourlyPay', hourlyPay)
  requireOre('otherWage', otherWage)
  if (!(paidHours >= 0 && paidHours <= FULL_TIME_HOURS)) throw new RangeError('paidHours must be from 0 to 37')

  return subsidyOfWage({
    wage: monthly(hourlyPay, paidHours) + otherWage,
    ceiling: monthly(hourlyPay, FULL_TIME_HOURS),
    rates,
  })
}

/**
 * Fleksløntilskud for a monthly wage and a known full-time wage:
 * 98 % of the highest benefit − 30 % of wage up to the threshold − 55 % of wage above (§ 123 stk. 1–2), as the rates say, never below 0,
 * and never more than what is left up to the full-time wage (stk. 3). ATP is 5 %, at most 500 kr (§ 137).
 * @throws RangeError for amounts that are negative or not whole øre.
 */
export function subsidyOfWage({ wage, ceiling, rates }: WageInput): Subsidy {
  requireOre('wage', wage)
  requireOre('ceiling', ceiling)

  const beforeCeiling = Math.max(0, rates.max98 - deduction(wage, rates))
  const paid = Math.min(beforeCeiling, Math.max(0, ceiling - wage))
  return {
    wage,
    ceiling,
    beforeCeiling,
    subsidy: paid,
    atp: Math.min(percent(rates.atpPercent, paid), rates.atpMost),
    total: wage + paid,
    capped: paid < beforeCeiling,
    year: rates.year,
    verified: rates.verified,
  }
}

function deduction(wage: number, rates: SubsidyRates): number {
  const { below, above } = deductions(wage, rates)
  return below + above
}

const monthly = (hourlyPay: number, weeklyHours: number) =>
  Math.round((hourlyPay * Math.round(weeklyHours * 100) * 52) / (12 * 100))

const percent = (share: number, amount: number) => Math.round((share * amount) / 100)

function requireOre(name: string, amount: number): void {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`${name} must be whole øre, 0 or more`)
}
