const hour = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hour12: false, timeZone: 'Europe/Copenhagen' })

export type Greeting = 'morning' | 'day' | 'evening'

/** How one greets in Denmark at that hour. */
export function greetingAt(now: string): Greeting {
  const at = Number(hour.format(new Date(now)))
  if (at >= 5 && at < 10) return 'morning'
  return at >= 10 && at < 18 ? 'day' : 'evening'
}
