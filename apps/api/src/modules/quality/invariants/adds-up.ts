import type { Match } from '@fleksbro/scoring'
import { fullMatch, type Invariant, onPairs } from './invariant.ts'

/** Every number lies between 0 and 1000, and its parts add up to it. */
export const addsUp: Invariant = {
  id: 'adds-up',
  try: (bench) =>
    onPairs(bench, (person, vacancy) => {
      const match = fullMatch(bench, person, vacancy)
      return (['person', 'job'] as const).every((side) => sideAddsUp(match, side)) && totalAddsUp(match)
    }),
}

function sideAddsUp({ parts, sides }: Match, side: 'person' | 'job'): boolean {
  const sum = parts.filter((part) => part.side === side).reduce((all, { points }) => all + points, 0)
  return sum === (sides[side].total ?? 0) && parts.every(({ points, of }) => 0 <= points && points <= of)
}

function totalAddsUp({ score, range, sides: { person, job } }: Match): boolean {
  if (score === null) return true
  const [a, b] = [person.total ?? 0, job.total ?? 0]
  const together = a + b === 0 ? 0 : Math.floor((2 * a * b) / (a + b))
  return score === together && 0 <= range.low && range.low <= score && score <= range.high && range.high <= 1000
}
