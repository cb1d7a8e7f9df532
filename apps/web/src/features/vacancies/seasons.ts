import type { VacancyFacts } from '@fleksbro/contract'

export type Seasons = NonNullable<VacancyFacts['seasons']>
type Hours = NonNullable<VacancyFacts['hours']>

export const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1)

/** A high season and the rest of the year; months that no season names have the job's own hours. */
export function seasonsOf(high: readonly number[], hours: { readonly high: Hours; readonly low: Hours }): Seasons {
  const months = MONTHS.filter((month) => high.includes(month))
  const rest = MONTHS.filter((month) => !high.includes(month))
  return [
    ...(months.length > 0 ? [{ months, hours: hours.high }] : []),
    ...(rest.length > 0 ? [{ months: rest, hours: hours.low }] : []),
  ]
}

/** With seasons the job's hours are the range over the whole year. */
export const wholeYear = (seasons: Seasons): Hours => ({
  min: Math.min(...seasons.map(({ hours }) => hours.min)),
  max: Math.max(...seasons.map(({ hours }) => hours.max)),
})

/** Twelve numbers for the picture: the most hours a week of each month. */
export const yearOf = (seasons: Seasons, otherwise: Hours | null): readonly number[] =>
  MONTHS.map((month) => (seasons.find(({ months }) => months.includes(month))?.hours ?? otherwise)?.max ?? 0)
