import type { ReplyOf, readCompanyView } from '@fleksbro/contract'
import type { Transaction } from '../../db/client.ts'
import { notFound } from '../../http/errors.ts'
import type { SessionUser } from '../../http/user.ts'
import { pseudonymOf } from '../../security/tokens.ts'
import { recordLook } from '../looks/looks.service.ts'
import { findCards } from './candidate-store.ts'
import { cardIsVisible } from './card.ts'
import { openCandidate } from './open-candidate.ts'
import { presentCard } from './present-card.ts'

/** The stored card that companies read, presented as to them. The pseudonym is one that no company has. */
export async function companyView(
  tx: Transaction,
  user: SessionUser,
  candidateId: string,
): Promise<ReplyOf<typeof readCompanyView>> {
  const { stored, relation } = await openCandidate(tx, user, candidateId)
  if (relation !== 'herself') await recordLook(tx, { candidateId, kind: 'profile' })
  const [card] = await findCards(tx, [candidateId])
  if (!card) throw notFound()
  const nobody = candidateId
  return {
    seen: cardIsVisible(stored),
    card: presentCard(card, pseudonymOf(tx.pseudonymKey, nobody, candidateId, card.pseudonymEpoch)),
  }
}
