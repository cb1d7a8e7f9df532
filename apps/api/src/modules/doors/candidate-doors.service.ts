import type { LimitStep, listCandidateDoors, ReplyOf } from '@fleksbro/contract'
import { createEngine, daysOfWeek, type Engine, type LimitDoor, partsOfDay } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import { openCandidate } from '../candidates/open-candidate.ts'
import { engineFor, isKeptApart, type KnownCandidate, type Matching } from '../engine/engine.service.ts'
import { recordLook } from '../looks/looks.service.ts'

/** Among the vacancies she is offered: how many a step beyond each of her limits would open. Nothing during a break. */
export async function doorsOfCandidate(
  tx: Transaction,
  user: SessionUser,
  candidateId: string,
): Promise<ReplyOf<typeof listCandidateDoors>> {
  const { relation } = await openCandidate(tx, user, candidateId)
  if (relation !== 'herself') await recordLook(tx, { candidateId, kind: 'pair' })
  const market = await engineFor(tx)
  const known = market.candidates.get(candidateId)
  if (!known) return { now: 0, doors: [] }
  const engine = engineOf(market, known)
  return {
    now: engine.listVacancies(candidateId, { conflicts: false }).length,
    doors: engine
      .openDoorsOfCandidate(candidateId)
      .filter(({ more }) => more > 0)
      .map((door) => ({ step: stepOf(door, known.facts.availability ?? 0), more: door.more })),
  }
}

/** What companies she hides from offer is not offered to her, and so is not counted. */
function engineOf({ engine, vacancies, rules }: Matching, known: KnownCandidate): Engine {
  if (known.hiddenFrom.size === 0) return engine
  const offered = [...vacancies.values()].filter((vacancy) => !isKeptApart(known, vacancy))
  return createEngine(
    [known.facts],
    offered.map(({ facts }) => facts),
    rules,
  )
}

function stepOf({ limit, change }: LimitDoor, availability: number): LimitStep {
  if (limit === 'commute') return { limit, minutes: change.commute?.minutes as number }
  if (limit === 'hours') return { limit, hours: change.hours as { min: number; max: number } }
  if (limit === 'longestDay') return { limit, minutes: change.longestDay as number }
  if (limit === 'notBefore') return { limit, minutes: change.notBefore as number }
  return { limit, day: dayAdded(availability, change.availability as number) }
}

/** The day, from Monday 0, that holds what the one week has and the other has not. */
function dayAdded(before: number, after: number): number {
  const wholeDay = 2 ** partsOfDay.length - 1
  const added = after & ~before
  return Array.from({ length: daysOfWeek }, (_, day) => day).find(
    (day) => (added >>> (day * partsOfDay.length)) & wholeDay,
  ) as number
}
