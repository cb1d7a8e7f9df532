import { dayOf, daysLater } from '../clock.ts'

/** Everything in the demo lies before or after the day it is filled, so that it is always fresh. */
export interface Calendar {
  /** A time of that day, in minutes after midnight (UTC). */
  ago(days: number, minutes?: number): Date
  /** A day to come, `2026-11-21`. */
  ahead(days: number): string
}

const minute = 60_000

export function calendarOf(now: Date): Calendar {
  const midnight = new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`)
  return {
    ago: (days, minutes = 600) => new Date(daysLater(midnight, -days).getTime() + minutes * minute),
    ahead: (days) => dayOf(daysLater(midnight, days)),
  }
}
