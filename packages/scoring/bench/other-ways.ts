import { allocate, type Capacities, type Edge } from '../src/index.ts'

/** Each candidate's best pairs, by candidate, best first. */
export function listsOf(edges: readonly Edge[]): Map<string, Edge[]> {
  const lists = new Map<string, Edge[]>()
  for (const edge of edges) {
    const list = lists.get(edge.candidateId)
    if (list) list.push(edge)
    else lists.set(edge.candidateId, [edge])
  }
  for (const list of lists.values()) list.sort((a, b) => b.weight - a.weight || (a.vacancyId < b.vacancyId ? -1 : 1))
  return lists
}

/** Everybody asks for the first of her list, a vacancy keeps whom it likes best, the others ask for their next. */
export function deferredAcceptance(edges: readonly Edge[], { vacancy }: Capacities): Edge[] {
  const lists = listsOf(edges)
  const held = new Map<string, Edge[]>()
  const asking = [...lists.keys()].sort().reverse()
  const next = new Map<string, number>()
  for (let who = asking.pop(); who !== undefined; who = asking.pop()) {
    const at = next.get(who) ?? 0
    const wish = lists.get(who)?.[at]
    if (!wish) continue
    next.set(who, at + 1)
    const holders = [...(held.get(wish.vacancyId) ?? []), wish].sort((a, b) => b.weight - a.weight)
    if (holders.length > vacancy(wish.vacancyId)) asking.push((holders.pop() as Edge).candidateId)
    held.set(wish.vacancyId, holders)
  }
  return [...held.values()].flat()
}

/** The most pairs there can be with one place each. */
export function mostPairs(edges: readonly Edge[]): number {
  const alike = edges.map((edge) => ({ ...edge, weight: 1 }))
  return allocate(alike, { candidate: () => 1, vacancy: () => 1 }).total
}
