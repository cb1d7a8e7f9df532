import type { Profile } from '@fleksbro/contract'
import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import { recordLook } from '../looks/looks.service.ts'
import { openCandidate } from './open-candidate.ts'
import { presentProfile } from './profile.ts'

/** A consultant's reading leaves a trace that the candidate sees. */
export async function readProfile(tx: Transaction, user: SessionUser, candidateId: string): Promise<Profile> {
  const open = await openCandidate(tx, user, candidateId)
  if (open.relation !== 'herself') await recordLook(tx, { candidateId, kind: 'profile' })
  return presentProfile(tx, open)
}
