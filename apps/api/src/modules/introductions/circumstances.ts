import type { Transaction } from '../../db/client.ts'
import type { StoredCandidate } from '../candidates/candidate-store.ts'
import { cardIsVisible } from '../candidates/card.ts'
import { findOfferedVacancy } from '../vacancies/vacancy-store.ts'
import { findCvr, type IntroductionRow } from './introductions.queries.ts'
import type { Circumstances } from './introductions.states.ts'

type Pair = Pick<IntroductionRow, 'vacancyId' | 'companyId' | 'companyKnows'>

/** What the guards need to know of a candidate and a vacancy, read in the transaction that acts on it. */
export async function circumstancesOf(tx: Transaction, candidate: StoredCandidate, pair: Pair): Promise<Circumstances> {
  const cvr = await findCvr(tx, pair.companyId)
  return {
    seen: cardIsVisible(candidate) && !candidate.hiddenFrom.some((hidden) => hidden.cvr === cvr),
    paused: candidate.paused,
    shielded: candidate.shielded,
    offered: (await findOfferedVacancy(tx, pair.vacancyId)) !== undefined,
    companyKnows: pair.companyKnows,
  }
}

/** Why a company cannot see her, so that she can do something about it. */
export async function whyNotSeen(tx: Transaction, candidate: StoredCandidate, companyId: string): Promise<string> {
  if (candidate.shielded) return 'shielded'
  if (candidate.paused) return 'paused'
  if (!candidate.visible) return 'invisible'
  const cvr = await findCvr(tx, companyId)
  return candidate.hiddenFrom.some((hidden) => hidden.cvr === cvr) ? 'hidden-from-company' : 'not-visible'
}
