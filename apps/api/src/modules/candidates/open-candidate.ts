import type { Transaction } from '../../db/client.ts'
import { conflict, notFound } from '../../http/errors.ts'
import type { SessionUser } from '../../http/user.ts'
import { gaveReasonToday } from '../looks/looks.service.ts'
import { findCandidate, findCandidateForUpdate, type StoredCandidate } from './candidate-store.ts'
import { opening, type Relation, relationOf } from './candidates.policy.ts'

export interface OpenCandidate {
  readonly stored: StoredCandidate
  readonly relation: Relation
  readonly reader: Pick<SessionUser, 'decidesOnBenefits'>
}

/** The candidate with needs and words, for those who may open her: herself and consultants, colleagues with a reason. */
export const openCandidate = (tx: Transaction, user: SessionUser, id: string): Promise<OpenCandidate> =>
  open(tx, user, id, findCandidate)

/** The same, held until the transaction ends. */
export const openCandidateForUpdate = (tx: Transaction, user: SessionUser, id: string): Promise<OpenCandidate> =>
  open(tx, user, id, findCandidateForUpdate)

async function open(tx: Transaction, user: SessionUser, id: string, find: typeof findCandidate) {
  const stored = await find(tx, id)
  if (!stored) throw notFound()
  const relation = relationOf(user, stored)
  const reasonGiven = relation === 'colleague' && (await gaveReasonToday(tx, id, user.accountId))
  const answer = opening(relation, reasonGiven)
  if (answer === 'closed') throw notFound()
  if (answer === 'reason-needed') throw conflict('reason-needed')
  return { stored, relation, reader: user }
}
