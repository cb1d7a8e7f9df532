interface Season {
  readonly months: readonly number[]
  readonly hours: { readonly min: number; readonly max: number }
}

/** Hours a week for each month, January first; none in months without work. */
export const monthlyHours = (seasons: readonly Season[]): number[] =>
  Array.from({ length: 12 }, (_, month) => seasons.find(({ months }) => months.includes(month + 1))?.hours.max ?? 0)
