import type { BodyOf, Pair, rejectPair } from '@fleksbro/contract'
import { scorePair } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { conflict, notFound } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import type { SessionUser } from '../../http/user.ts'
import { type OpenCandidate, openCandidate, openCandidateForUpdate } from '../candidates/open-candidate.ts'
import { findPairIntroductions, isOpenIntroduction, pairKey } from '../introductions/introduction-store.ts'
import { recordLook } from '../looks/looks.service.ts'
import { keepMatch } from '../rules/keep-match.ts'
import { findOfferedVacancy, type OfferedVacancy, presentVacancyCard } from '../vacancies/vacancy-store.ts'
import { findAvoided } from './avoided.ts'
import { candidateFacts, vacancyFacts } from './facts.ts'
import { allowedActions, canSeeDecisions } from './matches.policy.ts'
import { deleteRejection, findDecisions, findRejection, saveRejection } from './matches.queries.ts'
import { matrixOf } from './matrix.ts'
import { presentMatch, travelOf } from './present-match.ts'
import { rulesOf } from './rules.ts'

export interface PairIds {
  readonly candidateId: string
  readonly vacancyId: string
}

export async function readPair(tx: Transaction, user: SessionUser, ids: PairIds): Promise<Pair> {
  const open = await openCandidate(tx, user, ids.candidateId)
  const vacancy = await offeredTo(tx, open, ids.vacancyId)
  return present(tx, user, open, vacancy)
}

export async function reject(
  tx: Transaction,
  user: SessionUser,
  ids: PairIds,
  { reason, keepWords }: BodyOf<typeof rejectPair>,
): Promise<Pair> {
  checkFreeText({ '/reason': reason }, { keepWords })
  const open = await openCandidateForUpdate(tx, user, ids.candidateId)
  const vacancy = await offeredTo(tx, open, ids.vacancyId)
  if ((await findPairIntroductions(tx, user, ids)).size > 0) throw conflict('introduced-before')
  const { version } = await rulesOf(tx)
  await keepMatch(tx, { candidate: open.stored, vacancyId: ids.vacancyId, decision: 'rejected' })
  await saveRejection(tx, {
    ...ids,
    sealedReason: open.stored.seal.seal(reasonPlace(ids.vacancyId), reason),
    rejectedBy: user.accountId,
    rulesVersion: version,
  })
  await record(tx, 'pair-rejected', ids)
  return present(tx, user, open, vacancy)
}

export async function undoRejection(tx: Transaction, user: SessionUser, ids: PairIds): Promise<Pair> {
  const open = await openCandidateForUpdate(tx, user, ids.candidateId)
  const vacancy = await offeredTo(tx, open, ids.vacancyId)
  await deleteRejection(tx, ids.candidateId, ids.vacancyId)
  return present(tx, user, open, vacancy)
}

export const isRejected = async (tx: Transaction, { candidateId, vacancyId }: PairIds): Promise<boolean> =>
  (await findRejection(tx, candidateId, vacancyId)) !== undefined

/** To herself the vacancies of companies she hides from do not exist, just as in her list. */
export async function offeredTo(tx: Transaction, { stored, relation }: OpenCandidate, vacancyId: string) {
  const vacancy = await findOfferedVacancy(tx, vacancyId)
  if (!vacancy) throw notFound()
  if (relation !== 'herself') return vacancy
  const avoided = await findAvoided(tx, [stored])
  if (avoided(stored, vacancy.companyId)) throw notFound()
  return vacancy
}

/** Whoever decides reads the pair as well: every answer leaves its trace. */
async function present(
  tx: Transaction,
  user: SessionUser,
  { stored, relation }: OpenCandidate,
  offered: OfferedVacancy,
): Promise<Pair> {
  if (relation !== 'herself') await recordLook(tx, { candidateId: stored.id, kind: 'pair' })
  const ids = { candidateId: stored.id, vacancyId: offered.id }
  const rules = await rulesOf(tx)
  const candidate = candidateFacts(stored)
  const vacancy = vacancyFacts(offered)
  const introduction = (await findPairIntroductions(tx, user, ids)).get(pairKey(ids)) ?? null
  const decisions = canSeeDecisions(user) ? await findDecisions(tx, stored.id) : undefined
  const rejected = user.role === 'caseworker' ? await findRejection(tx, ids.candidateId, ids.vacancyId) : undefined

  return {
    candidate: { id: stored.id, name: stored.name, visible: stored.visible, paused: stored.paused },
    vacancy: presentVacancyCard(offered),
    match: presentMatch(scorePair(candidate, vacancy, rules, 'full')),
    travel: travelOf(candidate, vacancy),
    matrix: matrixOf({ needs: stored.facts.needs, candidate, vacancy }, rules),
    decision: decisions?.get(offered.id) ?? null,
    introduction,
    rejection: rejected
      ? {
          reason: stored.seal.open<string>(reasonPlace(offered.id), rejected.sealedReason),
          by: rejected.by ?? '',
          at: rejected.rejectedAt.toISOString(),
          rulesVersion: rejected.rulesVersion,
        }
      : null,
    allowedActions: allowedActions(user, {
      rejected: rejected !== undefined,
      paused: stored.paused,
      offered: true,
      introduction: introduction && { state: introduction.state, open: isOpenIntroduction(introduction.state) },
    }),
  }
}

const reasonPlace = (vacancyId: string) => `rejection:${vacancyId}:reason`
