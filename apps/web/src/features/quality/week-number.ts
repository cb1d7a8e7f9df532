const DAY = 86_400_000
const WEEK = 7 * DAY

/** The ISO week of a Monday, `2026-11-16` → 47: the week that holds the year's first Thursday is the first. */
export function weekNumber(monday: string): number {
  const thursday = new Date(Date.parse(`${monday}T00:00:00Z`) + 3 * DAY)
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  return 1 + Math.floor((thursday.getTime() - newYear) / WEEK)
}

/** The Monday of the week that a Sunday ends. */
export const mondayBefore = (sunday: string): string =>
  new Date(Date.parse(`${sunday}T00:00:00Z`) - 6 * DAY).toISOString().slice(0, 10)
