import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import { findPairIntroductions, pairKey } from '../introductions/introduction-store.ts'
import { canSeeDecisions } from '../matches/matches.policy.ts'
import { findRejected, findUnderWay, findUnwanted } from './allocation.queries.ts'

/** What has been decided and what is under way, as this reader may know it. */
export interface Situation {
  /** Introduced before, rejected by a consultant, or not for her: by `pairKey`. */
  readonly decided: ReadonlySet<string>
  /** Introductions under way, by candidate and by vacancy. */
  readonly ofCandidate: ReadonlyMap<string, number>
  readonly ofVacancy: ReadonlyMap<string, number>
}

/** For who decides on benefits nothing was put aside: such a pair is proposed like any other. */
export async function situationOf(tx: Transaction, user: SessionUser): Promise<Situation> {
  const introduced = await findPairIntroductions(tx, user)
  const unwanted = canSeeDecisions(user) ? await findUnwanted(tx) : []
  const pairs = [...(await findRejected(tx)), ...unwanted]
  const underWay = await findUnderWay(tx)
  return {
    decided: new Set([...introduced.keys(), ...pairs.map(pairKey)]),
    ofCandidate: countsOf(underWay.map(({ candidateId }) => candidateId)),
    ofVacancy: countsOf(underWay.map(({ vacancyId }) => vacancyId)),
  }
}

function countsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
