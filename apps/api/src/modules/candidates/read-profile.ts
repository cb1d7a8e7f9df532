import type { Profile } from '@fleksbro/contract'
import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import { openCandidate } from './open-candidate.ts'
import { presentProfile } from './profile.ts'

export const readProfile = async (tx: Transaction, user: SessionUser, candidateId: string): Promise<Profile> =>
  presentProfile(tx, await openCandidate(tx, user, candidateId))
