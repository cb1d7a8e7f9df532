import type { ReviewFilters } from '@fleksbro/contract'
import type { z } from 'zod'
import { isKeptApart, type KnownCandidate, type Matching } from '../engine/engine.service.ts'
import type { PairIntroduction } from '../introductions/introduction-store.ts'

type Filters = z.output<typeof ReviewFilters>
type Where = ((vacancyId: string) => boolean) | undefined

/** What was decided about pairs, by `pairKey`. */
export interface Decided {
  readonly introductions: ReadonlyMap<string, PairIntroduction>
  readonly rejections: ReadonlySet<string>
}

/** Which vacancies are looked at, by candidate. Undefined is all: the less is asked per pair, the more can be looked at. */
export function openings(
  { vacancies }: Matching,
  { vacancy, sector, state }: Filters,
  { introductions, rejections }: Decided,
): (known: KnownCandidate) => Where {
  const all = [...vacancies.values()]
  const asked =
    vacancy === undefined && sector === undefined
      ? undefined
      : new Set(
          all
            .filter(({ id, facts }) => (!vacancy || id === vacancy) && (!sector || facts.sector === sector))
            .map(({ id }) => id),
        )
  const introduced = byCandidate(introductions.keys())
  const rejected = byCandidate(rejections)

  return (known) => {
    const apart = known.hiddenFrom.size > 0 ? all.filter((one) => isKeptApart(known, one)).map(({ id }) => id) : []
    const [met, refused] = [introduced.get(known.id) ?? none, rejected.get(known.id) ?? none]
    if (state === 'introduced' || state === 'rejected') {
      const wanted = state === 'introduced' ? met : refused
      return (id) => wanted.has(id) && (!asked || asked.has(id)) && !apart.includes(id)
    }
    const left = new Set([...apart, ...(state === 'new' ? [...met, ...refused] : [])])
    if (left.size === 0) return asked && ((id) => asked.has(id))
    return (id) => !left.has(id) && (!asked || asked.has(id))
  }
}

const none: ReadonlySet<string> = new Set()

/** From keys of pairs, which name the candidate first. */
function byCandidate(pairs: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const pair of pairs) {
    const [candidateId = '', vacancyId = ''] = pair.split(':')
    found.set(candidateId, (found.get(candidateId) ?? new Set()).add(vacancyId))
  }
  return found
}
