import type { LimitStep, listCandidateDoors, ReplyOf } from '@fleksbro/contract'
import { createEngine, daysOfWeek, type LimitDoor, partsOfDay } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import { openCandidate } from '../candidates/open-candidate.ts'
import { findAvoided } from '../matches/avoided.ts'
import { candidateFacts, vacancyFacts } from '../matches/facts.ts'
import { rulesOf } from '../matches/rules.ts'
import { findOfferedVacancies } from '../vacancies/vacancy-store.ts'

/** Among the vacancies she is offered: how many a step beyond each of her limits would open. Nothing during a break. */
export async function doorsOfCandidate(
  tx: Transaction,
  user: SessionUser,
  candidateId: string,
): Promise<ReplyOf<typeof listCandidateDoors>> {
  const { stored } = await openCandidate(tx, user, candidateId)
  if (stored.paused) return { now: 0, doors: [] }
  const avoided = await findAvoided(tx, [stored])
  const offered = (await findOfferedVacancies(tx)).filter(({ companyId }) => !avoided(stored, companyId))
  const engine = createEngine([candidateFacts(stored)], offered.map(vacancyFacts), await rulesOf(tx))
  const { availability } = candidateFacts(stored)
  return {
    now: engine.listVacancies(candidateId, { conflicts: false }).length,
    doors: engine
      .openDoorsOfCandidate(candidateId)
      .filter(({ more }) => more > 0)
      .map((door) => ({ step: stepOf(door, availability ?? 0), more: door.more })),
  }
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
