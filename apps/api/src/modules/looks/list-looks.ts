import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import { openCandidate } from '../candidates/open-candidate.ts'
import type { Look } from './look.ts'
import { findLooks } from './looks.queries.ts'

/** Who has seen a profile, for those who may open it. Names companies and the municipality, never an employee. */
export async function listLooks(tx: Transaction, user: SessionUser, candidateId: string): Promise<Look[]> {
  const { stored } = await openCandidate(tx, user, candidateId)
  return findLooks(tx, stored)
}
