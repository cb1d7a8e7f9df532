import type { Transaction } from '../../db/client.ts'
import type { StoredCandidate } from '../candidates/candidate-store.ts'
import { findKeptBetween } from './kept.queries.ts'
import { type KeptSecret, keptPlace } from './kept-match.ts'

type Seals = readonly Pick<StoredCandidate, 'id' | 'seal'>[]

/** What was decided between two instants, with the match as it was; of people who are still there. */
export async function readKeptBetween(tx: Transaction, people: Seals, from: Date, until: Date) {
  const seals = new Map(people.map(({ id, seal }) => [id, seal]))
  return (await findKeptBetween(tx, from, until)).flatMap(({ id, candidateId, decision, decidedAt, sealedMatch }) => {
    const seal = seals.get(candidateId)
    return seal ? [{ decision, decidedAt, ...seal.open<KeptSecret>(keptPlace(id), sealedMatch) }] : []
  })
}
