import type { Subsidy } from './subsidy.ts'
import type { SubsidyRates } from './subsidy-rates.ts'

/** How a subsidy comes about, in whole øre a month. `highest − below − above + floor − ceiling` is the subsidy. */
export interface SubsidyParts {
  /** 98 % of the highest benefit: the subsidy before anything is deducted. */
  readonly highest: number
  /** The share (30 %) of the wage up to the threshold. */
  readonly below: number
  /** The share (55 %) of the wage above it. */
  readonly above: number
  /** What is given back because a subsidy is never below 0. */
  readonly floor: number
  /** What the full-time wage of the post takes away. */
  readonly ceiling: number
}

/** The parts of a subsidy that was worked out with these rates; they add up to the øre. */
export function subsidyParts(
  { wage, beforeCeiling, subsidy }: Pick<Subsidy, 'wage' | 'beforeCeiling' | 'subsidy'>,
  rates: SubsidyRates,
): SubsidyParts {
  const { below, above } = deductions(wage, rates)
  const highest = rates.max98
  return {
    highest,
    below,
    above,
    floor: beforeCeiling - (highest - below - above),
    ceiling: beforeCeiling - subsidy,
  }
}

type Shares = Pick<SubsidyRates, 'threshold' | 'percentToThreshold' | 'percentAbove'>

/** Rounded as a whole, so that the two parts are together what the law deducts. */
export function deductions(wage: number, { threshold, percentToThreshold, percentAbove }: Shares) {
  const upTo = Math.min(wage, threshold)
  const whole = Math.round((percentToThreshold * upTo + percentAbove * (wage - upTo)) / 100)
  const below = Math.round((percentToThreshold * upTo) / 100)
  return { below, above: whole - below }
}
