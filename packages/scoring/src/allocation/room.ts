import { ImpossiblePin } from './impossible-pin.ts'
import { type Capacities, type Edge, keyOf, type Wishes } from './pairs.ts'

interface Room {
  /** What the pins leave. */
  readonly room: Capacities
  readonly pinned: readonly Edge[]
  /** Neither pinned nor forbidden. */
  readonly free: readonly Edge[]
}

/** Takes the pins' places and leaves the rest to choose among. Throws `ImpossiblePin`. */
export function roomBesidePins(edges: readonly Edge[], capacities: Capacities, { pins, forbids }: Wishes): Room {
  if (!pins?.length && !forbids?.length) return { room: capacities, pinned: [], free: edges }
  const forbidden = new Set(forbids?.map(keyOf))
  const wanted = new Map((pins ?? []).map((pin) => [keyOf(pin), pin]))
  const pinned: Edge[] = []
  const free: Edge[] = []
  for (const edge of edges) {
    const key = keyOf(edge)
    if (wanted.has(key)) pinned.push(edge)
    else if (!forbidden.has(key)) free.push(edge)
  }
  const known = new Set(pinned.map(keyOf))
  const candidates = new Map<string, number>()
  const vacancies = new Map<string, number>()
  for (const [key, pin] of wanted) {
    if (forbidden.has(key)) throw new ImpossiblePin('forbidden', pin)
    if (!known.has(key)) throw new ImpossiblePin('unknown', pin)
    const full =
      take(candidates, pin.candidateId) > capacities.candidate(pin.candidateId) ||
      take(vacancies, pin.vacancyId) > capacities.vacancy(pin.vacancyId)
    if (full) throw new ImpossiblePin('no-room', pin)
  }
  return {
    room: {
      candidate: (id) => capacities.candidate(id) - (candidates.get(id) ?? 0),
      vacancy: (id) => capacities.vacancy(id) - (vacancies.get(id) ?? 0),
    },
    pinned,
    free,
  }
}

function take(taken: Map<string, number>, id: string): number {
  const now = (taken.get(id) ?? 0) + 1
  taken.set(id, now)
  return now
}
