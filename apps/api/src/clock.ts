/** The product's one clock. A demo and the tests may move it; nothing else asks for the time. */
export interface Clock {
  /** What day it is for people: deadlines, dates, everything that is shown. */
  now(): Date
  /** The time that guards log-ins. A moved demo clock must not end anybody's session. */
  wall(): Date
}

export interface MovableClock extends Clock {
  /** Days ahead of the wall. */
  moveTo(offsetDays: number): void
}

const day = 24 * 60 * 60 * 1000

export function movableClock(real: () => number = Date.now): MovableClock {
  let offset = 0
  return {
    now: () => new Date(real() + offset),
    wall: () => new Date(real()),
    moveTo: (offsetDays) => {
      offset = offsetDays * day
    },
  }
}

/** The Danish calendar day, `2026-11-21`. */
export const dayOf = (instant: Date): string => instant.toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' })
export const daysLater = (instant: Date, days: number): Date => new Date(instant.getTime() + days * day)
