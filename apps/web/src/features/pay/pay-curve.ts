import { effectiveHours, type PayAt, payAt, payCurve, type SubsidyRates } from '@fleksbro/fleksjob'
import type { Readable } from './typed.ts'

export interface CurvePoint extends PayAt {
  /** Hours present a week. */
  readonly hours: number
}

/** What the figures that somebody typed give. */
export const payOf = ({ hours, hourlyPay, intensity }: Readable, rates: SubsidyRates): CurvePoint => ({
  hours,
  ...payAt(hourlyPay, effectiveHours(hours, intensity), rates),
})

/** The same job with every other number of hours. */
export const curveOf = ({ hourlyPay, intensity }: Readable, rates: SubsidyRates): readonly CurvePoint[] =>
  payCurve({ hourlyPay, intensity, rates }).map((point, hours) => ({ hours, ...point }))

const told = [0, 5, 10, 15, 20, 25, 30, 37]

/** A handful of points to read, the chosen one among them. */
export function tableOf(curve: readonly CurvePoint[], chosen: CurvePoint): readonly CurvePoint[] {
  const others = curve.filter(({ hours }) => told.includes(hours) && hours !== chosen.hours)
  return [...others, chosen].toSorted((a, b) => a.hours - b.hours)
}
