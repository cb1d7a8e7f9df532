import type { IntroductionState } from '@fleksbro/contract'
import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import { stateFor } from './introductions.policy.ts'
import { findIntroductions, type IntroductionRow } from './introductions.queries.ts'
import { isOpen } from './introductions.states.ts'
import { latestOf } from './start.ts'

/** What a list of matches says of a pair's introduction. */
export interface PairIntroduction {
  readonly id: string
  readonly state: IntroductionState
}

type Filter = Parameters<typeof findIntroductions>[1]

/** The introduction that stands for each pair the context may see, by `pairKey`, as this reader may know its state. */
export async function findPairIntroductions(
  tx: Transaction,
  user: Pick<SessionUser, 'decidesOnBenefits'>,
  filter: Filter = {},
): Promise<Map<string, PairIntroduction>> {
  const standing = new Map<string, IntroductionRow>()
  for (const row of await findIntroductions(tx, filter)) {
    const key = pairKey(row)
    standing.set(key, latestOf([row, ...(standing.has(key) ? [standing.get(key) as IntroductionRow] : [])]) ?? row)
  }
  return new Map([...standing].map(([key, { id, state }]) => [key, { id, state: stateFor(user, state) }]))
}

/** For a company: by candidate and the pseudonym she had, so that who came back is not told to be the same. */
export async function findByPseudonym(tx: Transaction, vacancyId: string): Promise<Map<string, PairIntroduction>> {
  const rows = await findIntroductions(tx, { vacancyId })
  return new Map(
    rows.map(({ id, state, candidateId, pseudonymEpoch }) => [
      epochKey({ candidateId, pseudonymEpoch }),
      { id, state },
    ]),
  )
}

export const pairKey = ({ candidateId, vacancyId }: { candidateId: string; vacancyId: string }) =>
  `${candidateId}:${vacancyId}`
export const epochKey = ({ candidateId, pseudonymEpoch }: { candidateId: string; pseudonymEpoch: number }) =>
  `${candidateId}:${pseudonymEpoch}`
export { isOpen as isOpenIntroduction }
