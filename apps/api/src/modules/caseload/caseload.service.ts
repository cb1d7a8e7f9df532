import type {
  CandidateRow,
  listCaseworkers as caseworkersEndpoint,
  ReplyOf,
  listWaiting as waitingEndpoint,
} from '@fleksbro/contract'
import type { Transaction } from '../../db/client.ts'
import { invalid, notFound } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import type { SessionUser } from '../../http/user.ts'
import { assignCaseworker } from '../candidates/candidate-store.ts'
import { relationOf } from '../candidates/candidates.policy.ts'
import { openCandidateForUpdate } from '../candidates/open-candidate.ts'
import { recordReason } from '../looks/looks.service.ts'
import { type Filters, findRow, findRows } from './candidate-rows.queries.ts'
import { findCaseworkers, isCaseworker } from './caseworkers.queries.ts'
import { findWaiting } from './waiting.queries.ts'

export const listCandidates = (tx: Transaction, user: SessionUser, filters: Filters): Promise<CandidateRow[]> =>
  findRows(tx, user.accountId, filters)

export const listWaiting = (tx: Transaction, user: SessionUser): Promise<ReplyOf<typeof waitingEndpoint>> =>
  findWaiting(tx, user.accountId)

export const listCaseworkers = (tx: Transaction): Promise<ReplyOf<typeof caseworkersEndpoint>> => findCaseworkers(tx)

/** Takes over, hands over or leaves to all. A colleague's candidate is opened with a reason first. */
export async function assign(
  tx: Transaction,
  user: SessionUser,
  candidateId: string,
  accountId: string | null,
): Promise<CandidateRow> {
  await openCandidateForUpdate(tx, user, candidateId)
  if (accountId !== null && !(await isCaseworker(tx, accountId)))
    throw invalid({ path: '/accountId', code: 'not-a-caseworker' })
  await assignCaseworker(tx, candidateId, accountId)
  return rowOf(tx, user, candidateId)
}

/** A reason holds for the day. For one's own candidates none is needed, and none is kept. */
export async function openWithReason(
  tx: Transaction,
  user: SessionUser,
  candidateId: string,
  reason: string,
): Promise<CandidateRow> {
  checkFreeText({ '/reason': reason }, { keepWords: true })
  const row = await rowOf(tx, user, candidateId)
  const person = { id: row.id, municipality: user.municipality ?? '', caseworkerId: row.caseworker?.id ?? null }
  if (relationOf(user, person) === 'colleague') await recordReason(tx, candidateId, reason.trim())
  return row
}

async function rowOf(tx: Transaction, user: SessionUser, candidateId: string): Promise<CandidateRow> {
  const row = await findRow(tx, user.accountId, candidateId)
  if (!row) throw notFound()
  return row
}
