import type { Profile } from '@fleksbro/contract'
import { isCvr } from '@fleksbro/fleksjob'
import type { Transaction } from '../../db/client.ts'
import { conflict, invalid } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import type { SessionUser } from '../../http/user.ts'
import { findCandidate, updateCandidate } from './candidate-store.ts'
import { conflictUnlessHers } from './consent.ts'
import { type OpenCandidate, openCandidateForUpdate } from './open-candidate.ts'
import { presentProfile } from './profile.ts'
import { tellProfile } from './tell-profile.ts'
import { endForWithdrawal } from './withdrawal.ts'

const mostHidden = 200

/** The company is told nothing and may not even be here: it is known by its CVR number alone. */
export async function hideFrom(
  tx: Transaction,
  user: SessionUser,
  candidateId: string,
  { cvr, name }: { cvr: string; name: string },
): Promise<Profile> {
  if (!isCvr(cvr)) throw invalid({ path: '/cvr', code: 'not-a-cvr' })
  checkFreeText({ '/name': name }, { keepWords: true })
  const open = await openCandidateForUpdate(tx, user, candidateId)
  const { hiddenFrom, pseudonymEpoch } = open.stored
  if (hiddenFrom.some((one) => one.cvr === cvr)) return presentProfile(tx, open)
  if (hiddenFrom.length >= mostHidden) throw conflict('too-many')

  await updateCandidate(tx, open.stored, {
    hiddenFrom: [...hiddenFrom, { cvr, name }],
    pseudonymEpoch: pseudonymEpoch + 1,
  })
  await endForWithdrawal(tx, candidateId, { because: 'hidden-from', cvr })
  await tellProfile(tx, user, candidateId)
  return presentAgain(tx, open)
}

export async function stopHiding(
  tx: Transaction,
  user: SessionUser,
  candidateId: string,
  cvr: string,
): Promise<Profile> {
  const open = await openCandidateForUpdate(tx, user, candidateId)
  const { hiddenFrom } = open.stored
  if (!hiddenFrom.some((one) => one.cvr === cvr)) return presentProfile(tx, open)
  conflictUnlessHers(open)
  await updateCandidate(tx, open.stored, { hiddenFrom: hiddenFrom.filter((one) => one.cvr !== cvr) })
  await tellProfile(tx, user, candidateId)
  return presentAgain(tx, open)
}

const presentAgain = async (tx: Transaction, open: OpenCandidate) =>
  presentProfile(tx, { ...open, stored: (await findCandidate(tx, open.stored.id)) ?? open.stored })
