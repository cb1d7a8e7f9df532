const dayInMilliseconds = 86_400_000

const asDate = (day: string) => new Date(`${day}T00:00:00Z`)
export const daysFrom = (day: string, days: number): string =>
  new Date(asDate(day).getTime() + days * dayInMilliseconds).toISOString().slice(0, 10)

/** Monday of a day's week. */
export const mondayOf = (day: string): string => daysFrom(day, -((asDate(day).getUTCDay() + 6) % 7))

export interface Period {
  /** A Monday. */
  readonly from: string
  /** The Sunday that ended the last whole week. */
  readonly to: string
}

export function wholeWeeksBefore(today: string, weeks: number): Period {
  const thisMonday = mondayOf(today)
  return { from: daysFrom(thisMonday, -7 * weeks), to: daysFrom(thisMonday, -1) }
}

export const isIn = ({ from, to }: Period, day: string): boolean => from <= day && day <= to

export interface Stretch<Item> extends Period {
  readonly items: readonly Item[]
}

/** Items by week; weeks with too few are put together with those that follow, the last with those before. */
export function stretches<Item extends { readonly day: string }>(
  period: Period,
  items: readonly Item[],
  fewest: number,
): Stretch<Item>[] {
  const made: Stretch<Item>[] = []
  let open: { from: string; items: Item[] } = { from: period.from, items: [] }
  for (let monday = period.from; monday <= period.to; monday = daysFrom(monday, 7)) {
    const week = { from: monday, to: daysFrom(monday, 6) }
    open.items.push(...items.filter(({ day }) => isIn(week, day)))
    if (open.items.length < fewest) continue
    made.push({ from: open.from, to: week.to, items: open.items })
    open = { from: daysFrom(monday, 7), items: [] }
  }
  const last = made.at(-1)
  if (open.from > period.to || !last) return made
  return [...made.slice(0, -1), { ...last, to: period.to, items: [...last.items, ...open.items] }]
}
