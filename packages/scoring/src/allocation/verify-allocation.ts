import type { Allocation } from './allocate.ts'
import { type Capacities, type Edge, keyOf, type PairOfIds, type Wishes } from './pairs.ts'

export interface Certificate {
  /** Every rule is kept, and no allocation that keeps them can be worth more. */
  readonly optimal: boolean
  /** What is wrong, in words for a log; empty when optimal. */
  readonly faults: readonly string[]
}

/**
 * Proves an allocation without trusting who made it. By weak duality no allocation is worth more than what the prices
 * add up to; if this one is worth exactly that, none is better. Plain on purpose: an auditor's spreadsheet can do it.
 */
export function verifyAllocation(
  edges: readonly Edge[],
  capacities: Capacities,
  { pins, forbids }: Wishes,
  { chosen, total, prices }: Allocation,
): Certificate {
  const faults: string[] = []
  const weights = new Map(edges.map((edge) => [keyOf(edge), edge.weight]))
  const isIn = new Set(chosen.map(keyOf))
  const pinned = new Map(pins?.map((pin) => [keyOf(pin), pin]))
  const forbidden = new Set(forbids?.map(keyOf))

  for (const edge of chosen) {
    if (weights.get(keyOf(edge)) !== edge.weight) faults.push(`not an edge: ${nameOf(edge)}`)
    if (forbidden.has(keyOf(edge))) faults.push(`forbidden, yet in: ${nameOf(edge)}`)
  }
  if (isIn.size !== chosen.length) faults.push('a pair is in twice')
  for (const pin of pinned.values()) if (!isIn.has(keyOf(pin))) faults.push(`pinned, yet out: ${nameOf(pin)}`)

  const sum = chosen.reduce((all, { weight }) => all + weight, 0)
  if (sum !== total) faults.push(`the weights add up to ${sum}, not ${total}`)
  const sides = [
    { prices: prices.candidates, idOf: ({ candidateId }: PairOfIds) => candidateId, capacity: capacities.candidate },
    { prices: prices.vacancies, idOf: ({ vacancyId }: PairOfIds) => vacancyId, capacity: capacities.vacancy },
  ]
  let bound = 0
  for (const side of sides) {
    const takenBy = countsOf(chosen.map(side.idOf))
    const pinsBy = countsOf([...pinned.values()].map(side.idOf))
    for (const id of new Set(edges.map(side.idOf))) {
      const price = side.prices.get(id) ?? 0
      const taken = takenBy.get(id) ?? 0
      if (!Number.isInteger(price) || price < 0) faults.push(`not a price: ${price} of ${id}`)
      if (taken > side.capacity(id)) faults.push(`${id} has ${taken}, more than ${side.capacity(id)}`)
      bound += (side.capacity(id) - (pinsBy.get(id) ?? 0)) * price
    }
  }
  for (const edge of edges) {
    const key = keyOf(edge)
    const both = (prices.candidates.get(edge.candidateId) ?? 0) + (prices.vacancies.get(edge.vacancyId) ?? 0)
    if (pinned.has(key)) bound += edge.weight
    else if (!forbidden.has(key)) bound += Math.max(0, edge.weight - both)
  }
  if (bound !== total) faults.push(`the prices allow up to ${bound}, this is worth ${total}`)
  return { optimal: faults.length === 0, faults }
}

function countsOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

const nameOf = ({ candidateId, vacancyId }: PairOfIds) => `${candidateId} and ${vacancyId}`
