import { describe, expect, test } from 'vitest'
import { type Finding, judged, notApplicable, unknown } from './finding.ts'
import { apportion, combine, totalOf, type Weighed } from './totals.ts'

const line = (weight: number, finding: Finding): Weighed => ({ weight, finding })
const share = (thousandths: number, more = {}) => judged(thousandths, [], more)
const open = unknown({ code: 'hours-missing' }, 'candidate')

describe('the total of a side', () => {
  test('is the weighted mean of what is judged, rounded down', () => {
    expect(totalOf([line(3, share(1000)), line(1, share(1))])).toMatchObject({ total: 750, low: 750, high: 750 })
  })

  test('leaves what is unknown out of the total and in the range', () => {
    const lines = [line(3, share(800)), line(1, open)]
    expect(totalOf(lines)).toEqual({ total: 800, low: 600, high: 850, known: 750 })
  })

  test('leaves what does not apply out of both', () => {
    const lines = [line(3, share(800)), line(1, notApplicable())]
    expect(totalOf(lines)).toEqual({ total: 800, low: 800, high: 800, known: 1000 })
  })

  test('lets open items run from none to all', () => {
    const lines = [line(1, share(500, { low: 0, high: 1000, known: 0 })), line(1, share(1000))]
    expect(totalOf(lines)).toEqual({ total: 750, low: 500, high: 1000, known: 500 })
  })

  test.each([[[]], [[line(1, open)]], [[line(1, notApplicable())]]])('of nothing judged is no number: %j', (lines) => {
    expect(totalOf(lines)).toEqual({ total: null, low: 0, high: 1000, known: 0 })
  })
})

describe('points', () => {
  const split = (...lines: Weighed[]) => apportion(lines, totalOf(lines).total ?? 0)

  test.each([
    {
      lines: [line(1, share(1000)), line(1, share(1000)), line(1, share(1000))],
      parts: ['333/333', '333/333', '334/334'],
    },
    { lines: [line(1, share(0)), line(1, share(1000)), line(1, share(1000))], parts: ['0/334', '333/333', '333/333'] },
    { lines: [line(2, share(500)), line(1, open)], parts: ['500/1000', '0/0'] },
    {
      lines: [line(6, share(833)), line(5, share(333)), line(3, share(777))],
      parts: ['358/428', '118/358', '166/214'],
    },
  ])('add up: $parts', ({ lines, parts }) => {
    const result = split(...lines)
    expect(result.map(({ points, of }) => `${points}/${of}`)).toEqual(parts)
    expect(result.reduce((sum, { points }) => sum + points, 0)).toBe(totalOf(lines).total)
  })
})

test.each([
  [1000, 1000, 1000],
  [1000, 500, 666],
  [1000, 0, 0],
  [0, 0, 0],
  [1, 1000, 1],
  [700, 701, 700],
])('%i and %i combine to %i', (person, job, total) => {
  expect(combine(person, job)).toBe(total)
  expect(combine(job, person)).toBe(total)
})
