import type { BodyOf, CandidateMatch, decideOnMatch, listMyMatches, ReplyOf } from '@fleksbro/contract'
import { type Rules, rankVacancies } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { conflict, notFound } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import type { SessionUser } from '../../http/user.ts'
import type { StoredCandidate } from '../candidates/candidate-store.ts'
import { helpsMost } from '../candidates/helps-most.ts'
import { openCandidate, openCandidateForUpdate } from '../candidates/open-candidate.ts'
import { findPairIntroductions, isOpenIntroduction, pairKey } from '../introductions/introduction-store.ts'
import { recordLook } from '../looks/looks.service.ts'
import { findOfferedVacancies, findOfferedVacancy, presentVacancyCard } from '../vacancies/vacancy-store.ts'
import { findAvoided } from './avoided.ts'
import { candidateFacts, vacancyFacts } from './facts.ts'
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
  const all = await matchesOf(tx, user, stored, await rulesOf(tx))
  const listed = all.filter(({ match, decision, introduction }) =>
    isListed(show, {
      decision,
      conflict: match.verdict === 'conflict',
      underWay: introduction !== null && isOpenIntroduction(introduction.state),
    }),
  )
  const total = listed.filter(({ match }) => match.verdict !== 'conflict').length
  return { matches: listed.slice(0, limit), total, helpsMost: help, paused: false }
}

/** Every vacancy offered to her, but for companies she hides from, best first. */
async function matchesOf(tx: Transaction, user: SessionUser, stored: StoredCandidate, rules: Rules) {
  const avoided = await findAvoided(tx, [stored])
  const offered = (await findOfferedVacancies(tx)).filter(({ companyId }) => !avoided(stored, companyId))
  const byId = new Map(offered.map((vacancy) => [vacancy.id, { vacancy, facts: vacancyFacts(vacancy) }]))
  const decisions = canSeeDecisions(user) ? await findDecisions(tx, stored.id) : new Map<string, never>()
  const introductions = await findPairIntroductions(tx, user, { candidateId: stored.id })
  const rejections = new Set(user.role === 'caseworker' ? (await findRejectedPairs(tx)).map(pairKey) : [])
  const candidate = candidateFacts(stored)
  const facts = [...byId.values()].map((one) => one.facts)

  return rankVacancies(candidate, facts, rules, { view: 'full' }).flatMap((match) => {
    const found = byId.get(match.vacancyId)
    if (!found) return []
    const key = pairKey({ candidateId: stored.id, vacancyId: match.vacancyId })
    const introduction = introductions.get(key) ?? null
    return [
      {
        vacancy: presentVacancyCard(found.vacancy),
        match: presentMatch(match),
        travel: travelOf(candidate, found.facts),
        decision: decisions.get(match.vacancyId) ?? null,
        introduction,
        allowedActions: allowedActions(user, {
          rejected: rejections.has(key),
          paused: stored.paused,
          offered: true,
          introduction: introduction && { state: introduction.state, open: isOpenIntroduction(introduction.state) },
        }),
      },
    ] satisfies CandidateMatch[]
  })
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
