import type { acceptAllocation, BodyOf } from '@fleksbro/contract'
import { scorePair } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import { conflict, notFound } from '../../http/errors.ts'
import type { SessionUser } from '../../http/user.ts'
import { openCandidateForUpdate } from '../candidates/open-candidate.ts'
import { propose } from '../introductions/introductions.service.ts'
import { findAvoided } from '../matches/avoided.ts'
import { candidateFacts, vacancyFacts } from '../matches/facts.ts'
import { canSeeDecisions } from '../matches/matches.policy.ts'
import { rulesOf } from '../matches/rules.ts'
import { findOfferedVacancy } from '../vacancies/vacancy-store.ts'
import { isUnwanted } from './allocation.queries.ts'

export type AskedLine = BodyOf<typeof acceptAllocation>['lines'][number]

/**
 * One line becomes a proposed introduction, if it still is what the consultant was shown: same rules, verdict and
 * score, read in this transaction with the candidate held. Throws what stands in the way.
 */
export async function acceptLine(
  tx: Transaction,
  user: SessionUser,
  id: string,
  { candidateId, vacancyId, verdict, score }: AskedLine,
  rulesVersion: number,
): Promise<void> {
  const { stored } = await openCandidateForUpdate(tx, user, candidateId)
  const vacancy = await findOfferedVacancy(tx, vacancyId)
  if (!vacancy) throw notFound()
  const avoided = await findAvoided(tx, [stored])
  if (avoided(stored, vacancy.companyId)) throw conflict('not-possible')
  if (canSeeDecisions(user) && (await isUnwanted(tx, { candidateId, vacancyId }))) throw conflict('not-for-me')

  const rules = await rulesOf(tx)
  if (rules.version !== rulesVersion) throw conflict('rules-changed')
  const match = scorePair(candidateFacts(stored), vacancyFacts(vacancy), rules, 'full')
  if (match.verdict === 'conflict' || match.verdict !== verdict || match.score !== score) throw conflict('changed')
  await propose(tx, user, id, { candidateId, vacancyId }, {})
}
