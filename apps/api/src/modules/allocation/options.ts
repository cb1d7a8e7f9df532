import type { ProposalScope } from '@fleksbro/contract'
import { type Edge, type RankedPair, waitingBonus } from '@fleksbro/scoring'
import type { z } from 'zod'
import { isKeptApart, type Matching } from '../engine/engine.service.ts'
import { pairKey } from '../introductions/introduction-store.ts'
import type { Scoped } from './allocation.queries.ts'
import type { Situation } from './situation.ts'

export type Scope = z.output<typeof ProposalScope>

/** A pair that can be proposed: `weight` is its score and the points for waiting. */
export interface Option extends Edge {
  readonly score: number
}

/** One candidate, her possible pairs best first, and why there are none. */
export interface Options {
  readonly person: Scoped
  readonly waitedDays: number
  readonly pairs: readonly Option[]
  readonly none:
    | 'break'
    | 'protected'
    | 'under-way'
    | 'no-match'
    | 'too-little-known'
    | 'all-decided'
    | 'forbidden'
    | null
}

interface Given {
  readonly market: Matching
  readonly scope: Scope
  readonly situation: Situation
  readonly now: Date
}

const day = 24 * 60 * 60 * 1000

/** What could be proposed for one person, in the order of her list. */
export function optionsOf(person: Scoped, { market, scope, situation, now }: Given): Options {
  const waitedDays = Math.max(0, Math.floor((now.getTime() - person.contactedAt.getTime()) / day))
  const answer = (none: Options['none'], pairs: readonly Option[] = []) => ({ person, waitedDays, none, pairs })
  const known = market.candidates.get(person.id)
  if (person.paused || !known) return answer('break')
  if (person.shielded) return answer('protected')
  if ((situation.ofCandidate.get(person.id) ?? 0) >= scope.perPerson) return answer('under-way')

  const possible = market.engine.listVacancies(person.id, {
    conflicts: false,
    where: (id) => {
      const vacancy = market.vacancies.get(id)
      if (!vacancy || isKeptApart(known, vacancy)) return false
      return scope.sector === undefined || vacancy.facts.sector === scope.sector
    },
  })
  if (possible.length === 0) return answer('no-match')
  const undecided = possible.filter((pair) => !situation.decided.has(pairKey(pair)))
  if (undecided.length === 0) return answer('all-decided')
  const told = undecided.filter((pair): pair is RankedPair & { score: number } => pair.score !== null)
  if (told.length === 0) return answer('too-little-known')
  const forbidden = new Set(scope.forbids.map(pairKey))
  const left = told.filter((pair) => !forbidden.has(pairKey(pair)))
  if (left.length === 0) return answer('forbidden')
  const bonus = waitingBonus(waitedDays)
  const pairs = left
    .map(({ candidateId, vacancyId, score }) => ({ candidateId, vacancyId, score, weight: score + bonus }))
    .sort((a, b) => b.score - a.score)
  return answer(null, pairs)
}
