import { useState } from 'react'

/** What somebody plays with. Null is an empty field. */
export interface Typed {
  /** Hours present a week. */
  readonly hours: number | null
  /** Kroner an hour, pension included. */
  readonly pay: number | null
  /** Percent of the time that is paid. */
  readonly intensity: number | null
}

export const bounds = {
  hours: { min: 0, max: 37, step: 0.5 },
  pay: { min: 100, max: 600, step: 1 },
  intensity: { min: 10, max: 100, step: 5 },
} as const

const kept = new Map<string, Typed>()

/** Kept for this account until the page is closed or loaded anew, and nowhere else: it is nobody's business. */
export function useTyped(accountId: string, start: Typed) {
  const key = `${accountId} ${start.hours} ${start.pay}`
  const [typed, setTyped] = useState(() => kept.get(key) ?? start)
  const change = (more: Partial<Typed>) => {
    const next = { ...typed, ...more }
    kept.set(key, next)
    setTyped(next)
  }
  return [typed, change] as const
}

/** Numbers that can be reckoned with, or null while a field is empty. */
export function readable({ hours, pay, intensity }: Typed) {
  if (hours === null || pay === null || intensity === null) return null
  const within = (value: number, { min, max }: { min: number; max: number }) => Math.min(max, Math.max(min, value))
  return {
    hours: within(hours, bounds.hours),
    hourlyPay: Math.round(within(pay, bounds.pay) * 100),
    intensity: within(intensity, bounds.intensity),
  }
}

export type Readable = NonNullable<ReturnType<typeof readable>>
