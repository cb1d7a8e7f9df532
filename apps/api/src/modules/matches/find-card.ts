import type { Transaction } from '../../db/client.ts'
import { pseudonymOf } from '../../security/tokens.ts'
import { findCards, type StoredCard } from '../candidates/candidate-store.ts'
import { engineFor } from '../engine/engine.service.ts'

/** The name this company knows her by now. */
export const pseudonymFor = (
  tx: Transaction,
  companyId: string,
  card: Pick<StoredCard, 'candidateId' | 'pseudonymEpoch'>,
) => pseudonymOf(tx.pseudonymKey, companyId, card.candidateId, card.pseudonymEpoch)

/**
 * Nobody stores pseudonyms: the engine works them out, and the card is read from the database, where it is only if
 * this company may see it.
 */
export async function findCardByPseudonym(
  tx: Transaction,
  companyId: string,
  pseudonym: string,
): Promise<StoredCard | undefined> {
  const candidateId = (await engineFor(tx)).pseudonyms.candidateOf(companyId, pseudonym)
  const [card] = candidateId ? await findCards(tx, [candidateId]) : []
  return card && pseudonymFor(tx, companyId, card) === pseudonym ? card : undefined
}
