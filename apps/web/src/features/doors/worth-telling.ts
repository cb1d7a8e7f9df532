import type { LimitDoor } from '@fleksbro/contract'

const most = 3

/** Steps beyond some limits, the smallest that open the most: a longer step is told only if it opens more. */
export function worthTelling(doors: readonly LimitDoor[], limits: readonly LimitDoor['step']['limit'][]): LimitDoor[] {
  const asked = doors.filter(({ step }) => limits.includes(step.limit))
  return asked.filter((door, at) => !asked.slice(0, at).some((one) => isShorter(one, door))).slice(0, most)
}

/** Days are no longer or shorter than each other, and neither are fewer hours and more. */
function isShorter({ step: a, more }: LimitDoor, { step: b, more: than }: LimitDoor): boolean {
  if (a.limit !== b.limit || a.limit === 'availability' || more < than) return false
  return a.limit !== 'hours' || b.limit !== 'hours' || a.hours.min === b.hours.min || a.hours.max === b.hours.max
}
