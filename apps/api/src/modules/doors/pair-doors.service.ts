import type { Fact, listPairDoors, ReplyOf, PairDoor as SentDoor } from '@fleksbro/contract'
import { type Check, doorsOfPair as open, type PairDoor, scorePair } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import { openCandidate } from '../candidates/open-candidate.ts'
import { engineFor } from '../engine/engine.service.ts'
import { recordLook } from '../looks/looks.service.ts'
import { candidateFacts, vacancyFacts } from '../matches/facts.ts'
import { offeredTo, type PairIds } from '../matches/pair.service.ts'
import { rulesOf } from '../matches/rules.ts'

/** What would open the door for one pair. A consultant also learns for how many others a condition would. */
export async function doorsOfPair(
  tx: Transaction,
  user: SessionUser,
  { candidateId, vacancyId }: PairIds,
): Promise<ReplyOf<typeof listPairDoors>> {
  const opened = await openCandidate(tx, user, candidateId)
  const vacancy = vacancyFacts(await offeredTo(tx, opened, vacancyId))
  if (opened.relation !== 'herself') await recordLook(tx, { candidateId, kind: 'pair' })
  const candidate = candidateFacts(opened.stored)
  const rules = await rulesOf(tx)
  const doors = open(candidate, vacancy, rules, 'full')
  if (user.role !== 'caseworker') return { doors: doors.map((door) => present(door, null)) }

  const { engine } = await engineFor(tx)
  const byNeed = new Map(engine.openDoorsOfVacancy(vacancy).map(({ need, more, clearer }) => [need, more + clearer]))
  const { checks } = scorePair(candidate, vacancy, rules, 'full')
  const others = ({ check }: PairDoor) => {
    const { need } = check.fact
    if (typeof need !== 'string' || check.criterion !== 'required-needs') return null
    return (byNeed.get(need) ?? 0) - (isCounted(check, checks, opened.stored.paused) ? 1 : 0)
  }
  return { doors: doors.map((door) => present(door, others(door))) }
}

/** Whether she is among those for whom it would be settled: nothing else may be in her way. */
const isCounted = (door: Check, checks: readonly Check[], paused: boolean): boolean =>
  !paused &&
  !checks.some(({ outcome, fact }) => outcome === 'unmet' && fact !== door.fact && fact['need'] !== door.fact['need'])

function present({ check, change, schemes, then }: PairDoor, others: number | null): SentDoor {
  const { verdict, score, range } = then
  return {
    criterion: check.criterion,
    outcome: check.outcome === 'unmet' ? 'unmet' : 'open',
    fact: check.fact as Fact,
    whose: change.vacancy ? 'company' : 'candidate',
    schemes: [...schemes],
    after: { verdict, score, range },
    others,
  }
}
