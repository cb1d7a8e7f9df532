import { compareText } from '../order.ts'
import type { Capacities, Edge, Wishes } from './pairs.ts'
import { roomBesidePins } from './room.ts'

/**
 * The best pair first, then the next that still has room, and so on: what one gets by working a list from the top,
 * after the pins. For comparing with `allocate`: never better, and worth at least half. Throws `ImpossiblePin`.
 */
export function allocateGreedily(edges: readonly Edge[], capacities: Capacities, wishes: Wishes = {}): Edge[] {
  const { room, pinned, free } = roomBesidePins(edges, capacities, wishes)
  const candidates = new Map<string, number>()
  const vacancies = new Map<string, number>()
  const taken = free
    .filter(({ weight }) => weight > 0)
    .sort(
      (a, b) =>
        b.weight - a.weight || compareText(a.candidateId, b.candidateId) || compareText(a.vacancyId, b.vacancyId),
    )
    .filter(({ candidateId, vacancyId }) => {
      const hers = candidates.get(candidateId) ?? 0
      const its = vacancies.get(vacancyId) ?? 0
      if (hers >= room.candidate(candidateId) || its >= room.vacancy(vacancyId)) return false
      candidates.set(candidateId, hers + 1)
      vacancies.set(vacancyId, its + 1)
      return true
    })
  return [...pinned, ...taken]
}
