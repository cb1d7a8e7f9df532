import type { BodyOf, CandidateMatch, decideOnMatch, listMyMatches, ReplyOf } from '@fleksbro/contract'
import { type RankedPair, scorePair } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { conflict, notFound } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import type { SessionUser } from '../../http/user.ts'
import { helpsMost } from '../candidates/helps-most.ts'
import { openCandidate, openCandidateForUpdate } from '../candidates/open-candidate.ts'
import { engineFor, isKeptApart, type KnownCandidate, type Matching } from '../engine/engine.service.ts'
import { settled } from '../engine/settled.ts'
import { findPairIntroductions, isOpenIntroduction, pairKey } from '../introductions/introduction-store.ts'
import { recordLook } from '../looks/looks.service.ts'
import { findOfferedVacancy, presentVacancyCard } from '../vacancies/vacancy-store.ts'
import { checkOffers } from './check-offers.ts'
import { allowedActions, canSeeDecisions, isListed } from './matches.policy.ts'
import { deleteDecision, findDecisions, findRejectedPairs, saveDecision } from './matches.queries.ts'
import { presentMatch, travelOf } from './present-match.ts'
import { recordOnceADay } from './record-once-a-day.ts'
import { rulesOf } from './rules.ts'

interface Query {
  readonly show: 'open' | 'later' | 'not-for-me' | 'all'
  readonly limit: number
}
type MyMatches = ReplyOf<typeof listMyMatches>

export async function listMine(
  tx: Transaction,
  user: SessionUser,
  candidateId: string,
  { show, limit }: Query,
): Promise<MyMatches> {
  const { stored, relation } = await openCandidate(tx, user, candidateId)
  if (relation === 'herself') await recordOnceADay(tx, 'matches-seen', candidateId)
  else await recordLook(tx, { candidateId, kind: 'pair' })

  const help = helpsMost(candidateId, stored.facts)
  if (stored.paused) return { matches: [], total: 0, helpsMost: help, paused: true }
  const found = await settled((isLast) => findMine(tx, user, candidateId, { show, limit, isLast }))
  return { ...found, helpsMost: help, paused: false }
}

type Found = Pick<MyMatches, 'matches' | 'total'>
type Wanted = Query & { readonly isLast: boolean }

/** Every vacancy offered to her, but for companies she hides from, best first; undefined if one changed meanwhile. */
async function findMine(
  tx: Transaction,
  user: SessionUser,
  candidateId: string,
  { show, limit, isLast }: Wanted,
): Promise<Found | undefined> {
  const decisions = canSeeDecisions(user) ? await findDecisions(tx, candidateId) : new Map<string, never>()
  const introductions = await findPairIntroductions(tx, user, { candidateId })
  const introductionOf = (vacancyId: string) => introductions.get(pairKey({ candidateId, vacancyId })) ?? null
  const rejections = new Set(user.role === 'caseworker' ? (await findRejectedPairs(tx)).map(pairKey) : [])

  const market = await engineFor(tx)
  const known = market.candidates.get(candidateId)
  // She began a break since her profile was read.
  if (!known) return { matches: [], total: 0 }
  const ranked = rankFor(known, market, (vacancyId, conflict) => {
    const introduction = introductionOf(vacancyId)
    const underWay = introduction !== null && isOpenIntroduction(introduction.state)
    return isListed(show, { decision: decisions.get(vacancyId) ?? null, conflict, underWay })
  })
  const proposed = ranked.slice(0, limit).flatMap(({ vacancyId }) => market.vacancies.get(vacancyId) ?? [])
  const total = ranked.filter(({ verdict }) => verdict !== 'conflict').length

  const checked = await checkOffers(tx, proposed)
  if (checked.length < proposed.length && !isLast) return undefined
  const matches = checked.map(({ row, facts }) => {
    const introduction = introductionOf(row.id)
    return {
      vacancy: presentVacancyCard(row),
      match: presentMatch(scorePair(known.facts, facts, market.rules, 'full')),
      travel: travelOf(known.facts, facts),
      decision: decisions.get(row.id) ?? null,
      introduction,
      allowedActions: allowedActions(user, {
        rejected: rejections.has(pairKey({ candidateId, vacancyId: row.id })),
        paused: false,
        offered: true,
        introduction: introduction && { state: introduction.state, open: isOpenIntroduction(introduction.state) },
      }),
    } satisfies CandidateMatch
  })
  return { matches, total }
}

type IsWanted = (vacancyId: string, conflict: boolean) => boolean

/** Conflicts stand last in every list and are seldom asked for, so they are ranked by themselves. */
function rankFor(known: KnownCandidate, { engine, vacancies }: Matching, isWanted: IsWanted): readonly RankedPair[] {
  const where = (conflict: boolean) => (id: string) => {
    const vacancy = vacancies.get(id)
    return vacancy !== undefined && isWanted(id, conflict) && !isKeptApart(known, vacancy)
  }
  const conflicts = engine.listVacancies(known.id, { where: where(true) })
  return [
    ...engine.listVacancies(known.id, { where: where(false), conflicts: false }),
    ...conflicts.filter(({ verdict }) => verdict === 'conflict'),
  ]
}

/** Hers alone: nobody else puts a match aside for her, and her reason is read by nobody else. */
export async function decide(
  tx: Transaction,
  user: SessionUser,
  { candidateId, vacancyId }: { readonly candidateId: string; readonly vacancyId: string },
  { decision, reason }: BodyOf<typeof decideOnMatch>,
): Promise<{ done: true }> {
  checkFreeText({ '/reason': reason }, { keepWords: true })
  const { stored } = await openCandidateForUpdate(tx, user, candidateId)
  if (decision === null) {
    await deleteDecision(tx, candidateId, vacancyId)
  } else {
    if (!(await findOfferedVacancy(tx, vacancyId))) throw notFound()
    const introduction = (await findPairIntroductions(tx, user, { candidateId, vacancyId })).get(
      pairKey({ candidateId, vacancyId }),
    )
    if (introduction && isOpenIntroduction(introduction.state)) throw conflict('introduction-open')
    const { version } = await rulesOf(tx)
    await saveDecision(tx, {
      candidateId,
      vacancyId,
      decision,
      sealedReason: reason?.trim() ? stored.seal.seal(`decision:${vacancyId}:reason`, reason) : null,
      rulesVersion: version,
    })
  }
  await record(tx, 'match-decided', { candidateId, vacancyId })
  return { done: true }
}
