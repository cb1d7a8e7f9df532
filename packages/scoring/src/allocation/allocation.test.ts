import fc from 'fast-check'
import type { Highs } from 'highs'
import { beforeAll, expect, test } from 'vitest'
import { loadHighs } from '../../test/load-highs.ts'
import { optimumByHighs } from '../../test/optimum-by-highs.ts'
import { allocate } from './allocate.ts'
import { allocateGreedily } from './allocate-greedily.ts'
import { ImpossiblePin } from './impossible-pin.ts'
import { type Capacities, type Edge, keyOf, type PairOfIds } from './pairs.ts'
import { verifyAllocation } from './verify-allocation.ts'
import { waitingBonus } from './waiting-bonus.ts'

let highs: Highs
beforeAll(async () => {
  highs = await loadHighs()
})

interface Small {
  readonly edges: readonly Edge[]
  readonly capacities: Capacities
  readonly rooms: { readonly candidates: readonly number[]; readonly vacancies: readonly number[] }
}

/** Small markets with many ties, with room for nobody to three on each side. */
const small = fc
  .record({
    candidates: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 7 }),
    vacancies: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 }),
    weights: fc.array(fc.option(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 1000 }))), {
      minLength: 42,
      maxLength: 42,
    }),
  })
  .map(({ candidates, vacancies, weights }): Small => {
    const edges = candidates.flatMap((_, c) =>
      vacancies.flatMap((_, v) => {
        const weight = weights[c * 6 + v] ?? null
        return weight === null ? [] : [{ candidateId: `c${c}`, vacancyId: `v${v}`, weight }]
      }),
    )
    return { edges, capacities: capacitiesOf(candidates, vacancies), rooms: { candidates, vacancies } }
  })

const capacitiesOf = (candidates: readonly number[], vacancies: readonly number[]): Capacities => ({
  candidate: (id) => candidates[Number(id.slice(1))] ?? 0,
  vacancy: (id) => vacancies[Number(id.slice(1))] ?? 0,
})

test('nothing is worth more, as the prices prove and HiGHS finds', () => {
  fc.assert(
    fc.property(small, fc.array(fc.nat(41), { maxLength: 5 }), ({ edges, capacities }, picks) => {
      const picked = picks.flatMap((at) => edges[at] ?? [])
      const wishes = { pins: picked.slice(0, 2), forbids: picked.slice(2) }
      const optimum = optimumByHighs(highs, edges, capacities, wishes)
      const found = attempt(edges, capacities, wishes)
      if (found === undefined) expect(optimum).toBeUndefined()
      else {
        expect(verifyAllocation(edges, capacities, wishes, found).faults).toEqual([])
        expect(found.bound).toBe(found.total)
        expect(found.total).toBe(optimum)
      }
    }),
    { numRuns: 200 },
  )
})

function attempt(edges: readonly Edge[], capacities: Capacities, wishes: Parameters<typeof allocate>[2]) {
  try {
    return allocate(edges, capacities, wishes)
  } catch (error) {
    if (error instanceof ImpossiblePin) return undefined
    throw error
  }
}

test('a medium market of many ties is solved to the unit', () => {
  const chance = (seed: number) => (Math.imul(seed, 2654435761) >>> 7) % 1009
  const all = Array.from({ length: 2500 }, (_, at) => ({
    candidateId: `c${at % 300}`,
    vacancyId: `v${(chance(at) * 7 + at) % 97}`,
    weight: chance(at * 3) % 40,
  }))
  const edges = [...new Map(all.map((edge) => [keyOf(edge), edge])).values()]
  const capacities = { candidate: () => 2, vacancy: (id: string) => 1 + (Number(id.slice(1)) % 5) }
  const found = allocate(edges, capacities)
  expect(verifyAllocation(edges, capacities, {}, found)).toEqual({ optimal: true, faults: [] })
  expect(found.total).toBe(optimumByHighs(highs, edges, capacities))
})

test('the order in which edges are given changes nothing', () => {
  const shuffled = small.chain((market) =>
    fc.tuple(
      fc.constant(market),
      fc.shuffledSubarray([...market.edges], { minLength: market.edges.length, maxLength: market.edges.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([{ edges, capacities }, mixed]) => {
      expect(allocate(mixed, capacities)).toEqual(allocate(edges, capacities))
    }),
  )
})

test("a vacancy's price is what one more introduction to it would add", () => {
  fc.assert(
    fc.property(small, ({ edges, capacities, rooms }) => {
      const { total, prices } = allocate(edges, capacities)
      for (const [at, room] of rooms.vacancies.entries()) {
        if (room === 0) continue
        const roomier = rooms.vacancies.map((one, other) => (other === at ? one + 1 : one))
        const more = allocate(edges, capacitiesOf(rooms.candidates, roomier)).total
        expect(more - total).toBe(prices.vacancies.get(`v${at}`) ?? 0)
      }
    }),
  )
})

test('working a list from the top is never better', () => {
  fc.assert(
    fc.property(small, ({ edges, capacities }) => {
      const greedy = allocateGreedily(edges, capacities).reduce((sum, { weight }) => sum + weight, 0)
      const { total } = allocate(edges, capacities)
      expect(greedy).toBeLessThanOrEqual(total)
      expect(2 * greedy).toBeGreaterThanOrEqual(total)
    }),
  )
})

test('a pin that cannot be respected says which and why', () => {
  const edges = [
    { candidateId: 'anna', vacancyId: 'packing', weight: 5 },
    { candidateId: 'bo', vacancyId: 'packing', weight: 4 },
  ]
  const one: Capacities = { candidate: () => 1, vacancy: () => 1 }
  const [anna, bo] = edges as [Edge, Edge]
  const pin = (pins: readonly PairOfIds[], forbids: readonly PairOfIds[] = []) => {
    try {
      return allocate(edges, one, { pins, forbids }).total
    } catch (error) {
      return error instanceof ImpossiblePin ? `${error.problem}: ${error.pair.candidateId}` : error
    }
  }
  expect(pin([bo])).toBe(4)
  expect(pin([anna, bo])).toBe('no-room: bo')
  expect(pin([anna], [anna])).toBe('forbidden: anna')
  expect(pin([{ candidateId: 'anna', vacancyId: 'stable' }])).toBe('unknown: anna')
})

test('numbers that are not whole, or a pair given twice, are refused', () => {
  const one: Capacities = { candidate: () => 1, vacancy: () => 1 }
  const edge = { candidateId: 'a', vacancyId: 'b', weight: 1 }
  expect(() => allocate([{ ...edge, weight: 0.5 }], one)).toThrow(RangeError)
  expect(() => allocate([{ ...edge, weight: -1 }], one)).toThrow(RangeError)
  expect(() => allocate([edge], { ...one, vacancy: () => 1.5 })).toThrow(RangeError)
  expect(() => allocate([edge, edge], one)).toThrow(/twice/)
})

test('the certificate notices every kind of fault', () => {
  const edges = [
    { candidateId: 'a', vacancyId: 'x', weight: 5 },
    { candidateId: 'b', vacancyId: 'x', weight: 4 },
  ]
  const one: Capacities = { candidate: () => 1, vacancy: () => 1 }
  const good = allocate(edges, one)
  const [first, second] = edges as [Edge, Edge]
  const faultsOf = (changed: Partial<typeof good>, wishes = {}) =>
    verifyAllocation(edges, one, wishes, { ...good, ...changed }).faults.length
  expect(faultsOf({})).toBe(0)
  expect(faultsOf({ chosen: [second], total: 4 })).toBeGreaterThan(0)
  expect(faultsOf({ chosen: edges, total: 9 })).toBeGreaterThan(0)
  expect(faultsOf({ total: 6 })).toBeGreaterThan(0)
  expect(faultsOf({}, { forbids: [first] })).toBeGreaterThan(0)
  expect(faultsOf({}, { pins: [second] })).toBeGreaterThan(0)
  expect(faultsOf({ prices: { ...good.prices, vacancies: new Map([['x', 9]]) } })).toBeGreaterThan(0)
})

test('waiting counts by full weeks, up to half a year', () => {
  expect([-3, 0, 6, 7, 63, 182, 1000].map(waitingBonus)).toEqual([0, 0, 0, 10, 90, 260, 260])
})
