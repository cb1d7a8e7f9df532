import type { Transaction } from '../../db/client.ts'
import { pseudonymOf } from '../../security/tokens.ts'
import type { StoredCard } from '../candidates/candidate-store.ts'

/** The name this company knows her by now. */
export const pseudonymFor = (
  tx: Transaction,
  companyId: string,
  card: Pick<StoredCard, 'candidateId' | 'pseudonymEpoch'>,
) => pseudonymOf(tx.pseudonymKey, companyId, card.candidateId, card.pseudonymEpoch)

/** Nobody keeps a list of pseudonyms: they are worked out again for the cards this company may see. */
export const findCardByPseudonym = (
  tx: Transaction,
  companyId: string,
  cards: readonly StoredCard[],
  pseudonym: string,
): StoredCard | undefined => cards.find((card) => pseudonymFor(tx, companyId, card) === pseudonym)
