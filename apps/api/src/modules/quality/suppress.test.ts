import { type Measure, measures } from '@fleksbro/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Counted, fewest, type Guarded, guardOverlapping, guardPartition } from './suppress.ts'

const counts = (of: (measure: Measure) => number) =>
  Object.fromEntries(measures.map((measure) => [measure, of(measure)])) as Counted['counts']

/** A group of some people, to each of whom each thing happened or not. */
const group = fc
  .integer({ min: 0, max: 30 })
  .chain((people) =>
    fc
      .array(fc.integer({ min: 0, max: people }), { minLength: measures.length, maxLength: measures.length })
      .map((all) => ({ people, counts: counts((measure) => all[measures.indexOf(measure)] ?? 0) })),
  )
const partition = fc
  .array(group, { minLength: 1, maxLength: 6 })
  .map((groups): Counted[] => groups.map((one, nth) => ({ group: `${nth}`, ...one })))

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

/**
 * What somebody who knows the sums over everybody, and that nobody and everybody are told, can work out of one hidden
 * number: the least and the most it can be.
 * A group whose size is hidden has at most as many people as all hidden groups together.
 */
function reach(groups: readonly Counted[], shown: readonly Guarded[], at: number, measure: Measure) {
  const hiddenPeople = sumOf(groups.filter((_, nth) => shown[nth]?.people === null).map(({ people }) => people))
  const mostOf = (nth: number) => shown[nth]?.people ?? hiddenPeople
  const hidden = groups.map((_, nth) => nth).filter((nth) => shown[nth]?.counts[measure] === null)
  const together = sumOf(hidden.map((nth) => groups[nth]?.counts[measure] ?? 0))
  const others = sumOf(hidden.filter((nth) => nth !== at).map(mostOf))
  return { least: Math.max(1, together - others), most: Math.min(mostOf(at) - 1, together) }
}

test('of groups that make up everybody, no hidden number can be worked out from the others and their sum', () => {
  fc.assert(
    fc.property(partition, (groups) => {
      const shown = guardPartition(groups)
      const everybody = sumOf(groups.map(({ people }) => people))
      groups.forEach(({ people, counts }, nth) => {
        const one = shown[nth]
        expect(one?.people === null || people === 0 || people >= fewest).toBe(true)
        for (const measure of measures) {
          const count = counts[measure]
          if (one?.counts[measure] !== null) {
            for (const side of [count, people - count]) expect(side === 0 || side >= fewest).toBe(true)
            continue
          }
          const total = sumOf(groups.map((any) => any.counts[measure]))
          // Where it happened to hardly anybody or nearly everybody, the sum alone says as much.
          if (total < fewest || everybody - total < fewest) continue
          const { least, most } = reach(groups, shown, nth, measure)
          expect(most - least).toBeGreaterThanOrEqual(2)
        }
      })
    }),
    { numRuns: 400 },
  )
})

test('hiding only what is small would give it back', () => {
  const of = (group: string, people: number, proposed: number): Counted => ({
    group,
    people,
    counts: counts(() => proposed),
  })
  const groups = [of('up-to-5', 20, 3), of('6-10', 30, 12), of('11-15', 25, 9)]
  const nothing = Object.fromEntries(measures.map((measure) => [measure, null])) as Guarded['counts']
  const naive = groups.map((one, nth): Guarded => (nth === 0 ? { ...one, counts: nothing } : one))
  expect(reach(groups, naive, 0, 'proposed')).toEqual({ least: 3, most: 3 })
  expect(guardPartition(groups).map((one) => one.counts.proposed)).toEqual([null, 12, null])
})

test('hidden sizes cannot be worked out either', () => {
  fc.assert(
    fc.property(partition, (groups) => {
      const hidden = groups.filter((_, nth) => guardPartition(groups)[nth]?.people === null)
      if (hidden.length === 0) return
      const all = sumOf(groups.map(({ people }) => people))
      const together = sumOf(hidden.map(({ people }) => people))
      expect(hidden.length > 1 || groups.length === 1).toBe(true)
      expect(together >= fewest || together === all).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('of groups that overlap, a number stands only where nobody is alone on any side of it', () => {
  const all = { people: 40, counts: counts(() => 20) }
  const about = (people: number, count: number) =>
    guardOverlapping([{ group: 'KOG', people, counts: counts(() => count) }], all).map((one) => [
      one.people,
      one.counts.proposed,
    ])
  expect(about(20, 10)).toEqual([[20, 10]])
  // Too few; all but too few; those without the need to whom it happened; those without it to whom it did not.
  expect(about(20, 4)).toEqual([[20, null]])
  expect(about(20, 16)).toEqual([[20, null]])
  expect(about(30, 17)).toEqual([[30, null]])
  expect(about(30, 12)).toEqual([[30, null]])
  expect(about(4, 2)).toEqual([[null, null]])
  expect(about(37, 18)).toEqual([[null, null]])
})
