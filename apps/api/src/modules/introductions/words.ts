import type { Transaction } from '../../db/client.ts'
import type { Seal } from '../../security/vault.ts'
import { findSeal } from '../candidates/candidate-store.ts'
import { placeOf, type Reason, type RevealedData, type Words } from './advance.ts'
import type { IntroductionRow } from './introductions.queries.ts'

export interface OpenedWords {
  readonly words: Words
  readonly reason: Reason | null
  readonly revealed: RevealedData | null
}

const nothing: OpenedWords = { words: {}, reason: null, revealed: null }

/** Opens what was said and shown in an introduction; each candidate's key is fetched once. */
export function wordsOpener(tx: Transaction): (row: IntroductionRow) => Promise<OpenedWords> {
  const seals = new Map<string, Seal | undefined>()
  return async ({ id, candidateId, sealedMessage, sealedReason, sealedRevealed }) => {
    if (!sealedMessage && !sealedReason && !sealedRevealed) return nothing
    if (!seals.has(candidateId)) seals.set(candidateId, await findSeal(tx, candidateId))
    const seal = seals.get(candidateId)
    if (!seal) return nothing
    return {
      words: sealedMessage ? seal.open<Words>(placeOf(id, 'message'), sealedMessage) : {},
      reason: sealedReason && seal.open<Reason>(placeOf(id, 'reason'), sealedReason),
      revealed: sealedRevealed && seal.open<RevealedData>(placeOf(id, 'revealed'), sealedRevealed),
    }
  }
}
