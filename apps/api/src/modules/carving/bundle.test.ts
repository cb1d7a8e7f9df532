import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandOf } from '../matches/band.ts'
import { bundle, commonSlots, hoursOf, type Job, largest, type Piece } from './bundle.ts'

const piece = (id: string, hours: number, more: Partial<Piece> = {}): Piece => ({
  id,
  hours,
  sector: null,
  slots: null,
  ...more,
})
const ids = (jobs: readonly Job[]) => jobs.map((job) => job.map(({ id }) => id).sort())
const everybody = async () => '20+' as const
/** The longer the job, the fewer can take it. */
const fewer = async (job: Job) => bandOf(Math.max(0, 30 - 2 * hoursOf(job)))

test('small tasks become one job as long as there is a choice of people for it', async () => {
  expect(ids(await bundle([piece('a', 2), piece('b', 3), piece('c', 1)], everybody))).toEqual([['a', 'b', 'c']])
  // Ten hours leave ten people, twelve would leave six.
  expect(ids(await bundle([piece('a', 6), piece('b', 4), piece('c', 2)], fewer)).length).toBe(2)
})

test('tasks that never fall together stay apart, and so does what would be too much', async () => {
  const morning = { slots: 0b0001 }
  const evening = { slots: 0b1000 }
  expect(ids(await bundle([piece('a', 3, morning), piece('b', 3, evening)], everybody))).toEqual([['a'], ['b']])
  expect(ids(await bundle([piece('a', 12), piece('b', 12)], everybody))).toHaveLength(2)
  expect(await bundle([piece('a', 30)], everybody)).toEqual([])
})

test('tasks of one trade go together before others', async () => {
  const shop = { sector: 'retail' }
  const kitchen = { sector: 'kitchen' }
  const [one, other] = ids(
    await bundle([piece('a', 8, shop), piece('b', 8, kitchen), piece('c', 8, shop), piece('d', 8, kitchen)], everybody),
  )
  expect([one, other]).toEqual(
    expect.arrayContaining([
      ['a', 'c'],
      ['b', 'd'],
    ]),
  )
})

test('every task is in one job or left for being too long, and the order it came in says nothing', async () => {
  const pieces = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,4}$/),
      hours: fc.integer({ min: 1, max: 50 }).map((halves) => halves / 2),
      sector: fc.constantFrom('retail', 'kitchen', null),
      slots: fc.option(fc.integer({ min: 1, max: 15 }), { nil: null }),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  )
  await fc.assert(
    fc.asyncProperty(pieces, async (given) => {
      const jobs = await bundle(given, fewer)
      const placed = jobs.flat().map(({ id }) => id)
      expect(placed.toSorted()).toEqual(
        given
          .filter(({ hours }) => hours <= largest)
          .map(({ id }) => id)
          .toSorted(),
      )
      for (const job of jobs) {
        expect(hoursOf(job)).toBeLessThanOrEqual(largest)
        if (job.length > 1) expect(commonSlots(job)).not.toBe(0)
      }
      expect(ids(await bundle(given.toReversed(), fewer))).toEqual(ids(jobs))
    }),
  )
})
