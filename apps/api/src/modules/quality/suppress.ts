import type { Measure } from '@fleksbro/contract'

/** Fewer people are never counted where somebody can read it. */
export const fewest = 5

export interface Counted {
  readonly group: string
  readonly people: number
  readonly counts: Readonly<Record<Measure, number>>
}
export interface Guarded {
  readonly group: string
  readonly people: number | null
  readonly counts: Readonly<Record<Measure, number | null>>
}

interface Everybody {
  readonly people: number
  readonly counts: Readonly<Record<Measure, number>>
}

/**
 * Groups that overlap (a person has several needs). Whoever counts everybody elsewhere can take a group from the whole,
 * so a number stands only where none of the four is small: in the group or not, and it happened or not.
 */
export function guardOverlapping(groups: readonly Counted[], all: Everybody): Guarded[] {
  return groups.map(({ group, people, counts }) => {
    const shown = isLarge(people, all.people - people)
    return {
      group,
      people: shown ? people : null,
      counts: mapCounts(counts, (count, measure) => {
        const elsewhere = all.counts[measure] - count
        const four = isLarge(count, people - count, elsewhere, all.people - people - elsewhere)
        return shown && four ? count : null
      }),
    }
  })
}

/**
 * Groups by what is no secret (hours, waiting), of which everybody is in exactly one. That something happened to
 * nobody there, or to everybody, is what the page is for; one to four are hidden. What is hidden in a column is at
 * least two groups with five people to whom it happened and five to whom it did not, so that no sum gives one back.
 */
export function guardPartition(groups: readonly Counted[]): Guarded[] {
  const people = hide(
    groups.map((one) => ({ count: one.people, others: Number.POSITIVE_INFINITY, hidden: isSmall(one.people) })),
  )
  const columns = new Map<string, readonly boolean[]>()
  for (const measure of Object.keys(groups[0]?.counts ?? {}) as Measure[])
    columns.set(
      measure,
      hide(
        groups.map(({ people: n, counts }, index) => ({
          count: counts[measure],
          others: n - counts[measure],
          hidden: people[index] === true || isSmall(counts[measure]) || isSmall(n - counts[measure]),
        })),
      ),
    )
  return groups.map(({ group, people: n, counts }, index) => ({
    group,
    people: people[index] ? null : n,
    counts: mapCounts(counts, (count, measure) => (columns.get(measure)?.[index] ? null : count)),
  }))
}

interface Cell {
  readonly count: number
  readonly others: number
  readonly hidden: boolean
}

/** Hides more, the smallest first, until what is hidden cannot be told apart. */
function hide(cells: readonly Cell[]): readonly boolean[] {
  const hidden = cells.map((cell) => cell.hidden)
  const sum = (of: (cell: Cell) => number) =>
    cells.reduce((all, cell, index) => all + (hidden[index] ? of(cell) : 0), 0)
  const isSafe = () =>
    !hidden.includes(true) ||
    (hidden.filter(Boolean).length > 1 &&
      isLarge(
        sum(({ count }) => count),
        sum(({ others }) => others),
      ))
  while (!isSafe()) {
    // What happened to nobody hides little, and is taken last; of a group without people there is nothing to hide.
    const weightOf = ({ count }: Cell) => (count === 0 ? Number.POSITIVE_INFINITY : count)
    const [next] = [...cells.keys()]
      .filter((index) => !hidden[index] && hasPeople(cells[index] as Cell))
      .sort((a, b) => weightOf(cells[a] as Cell) - weightOf(cells[b] as Cell) || a - b)
    if (next === undefined) break
    hidden[next] = true
  }
  return hidden
}

const hasPeople = ({ count, others }: Cell) => count + others > 0
const isSmall = (number: number) => number > 0 && number < fewest
const isLarge = (...numbers: readonly number[]) => numbers.every((number) => number >= fewest)

function mapCounts<Value>(counts: Counted['counts'], map: (count: number, measure: Measure) => Value) {
  const entries = Object.entries(counts) as [Measure, number][]
  return Object.fromEntries(entries.map(([measure, count]) => [measure, map(count, measure)])) as Record<Measure, Value>
}
