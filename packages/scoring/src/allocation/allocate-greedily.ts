import { compareText } from '../order.ts'
import type { Capacities, Edge } from './pairs.ts'

/**
 * The best pair first, then the next that still has room, and so on: what one gets by working a list from the top.
 * For comparing with `allocate`; never better, and worth at least half.
 */
export function allocateGreedily(edges: readonly Edge[], capacities: Capacities): Edge[] {
  const candidates = new Map<string, number>()
  const vacancies = new Map<string, number>()
  return [...edges]
    .filter(({ weight }) => weight > 0)
    .sort(
      (a, b) =>
        b.weight - a.weight || compareText(a.candidateId, b.candidateId) || compareText(a.vacancyId, b.vacancyId),
    )
    .filter(({ candidateId, vacancyId }) => {
      const hers = candidates.get(candidateId) ?? 0
      const its = vacancies.get(vacancyId) ?? 0
      if (hers >= capacities.candidate(candidateId) || its >= capacities.vacancy(vacancyId)) return false
      candidates.set(candidateId, hers + 1)
      vacancies.set(vacancyId, its + 1)
      return true
    })
}
