import type { Transaction } from '../../db/client.ts'
import { findCandidate } from '../candidates/candidate-store.ts'
import type { Withdrawal } from '../candidates/withdrawal.ts'
import type { ClosedVacancy } from '../vacancies/closing.ts'
import { advance } from './advance.ts'
import { findCvr, findIntroductionsForUpdate, type IntroductionRow, moveToEpoch } from './introductions.queries.ts'
import { type Actor, findMove } from './introductions.states.ts'

/**
 * Ends what companies know of when she takes her consent back, in the same transaction: what a yes revealed is gone
 * with it. A break also ends proposals, which no company has heard of; hiding from one company ends what it has.
 */
export async function endForWithdrawal(tx: Transaction, candidateId: string, withdrawal: Withdrawal): Promise<void> {
  const rows = await findIntroductionsForUpdate(tx, { candidateId })
  if (withdrawal.because !== 'hidden-from') {
    const proposalsToo = withdrawal.because !== 'hidden'
    await endAll(
      tx,
      rows.filter(({ companyKnows }) => companyKnows || proposalsToo),
      'candidate',
    )
    return
  }
  const others: IntroductionRow[] = []
  for (const row of rows) {
    if ((await findCvr(tx, row.companyId)) === withdrawal.cvr) await endAll(tx, [row], 'candidate')
    else others.push(row)
  }
  await follow(tx, candidateId, others)
}

/** A vacancy that is filled or past its day ends what is open about it, except what was said yes to. */
export async function endForClosedVacancy(there: Transaction, { vacancyId }: Pick<ClosedVacancy, 'vacancyId'>) {
  const rows = await findIntroductionsForUpdate(there, { vacancyId })
  await endAll(
    there,
    rows.filter(({ state }) => state !== 'yes' && state !== 'met'),
  )
}

/** A company that is no longer let in keeps nothing of what it was shown. */
export async function endForCompany(there: Transaction, companyId: string): Promise<void> {
  await endAll(there, await findIntroductionsForUpdate(there, { companyId }))
}

async function endAll(tx: Transaction, rows: readonly IntroductionRow[], knownTo?: Actor): Promise<void> {
  for (const row of rows) {
    const move = findMove(row.state, 'withdraw', 'system')
    if (move) await advance(tx, row, { to: move.to, by: 'system', ...(knownTo ? { knownTo } : {}) })
  }
}

/** The new pseudonym is for the hidden company's sake: to the others she stays who she was. */
async function follow(tx: Transaction, candidateId: string, others: readonly IntroductionRow[]): Promise<void> {
  const candidate = await findCandidate(tx, candidateId)
  if (!candidate || others.length === 0) return
  const before = candidate.pseudonymEpoch - 1
  await moveToEpoch(
    tx,
    candidateId,
    before,
    others.map(({ id }) => id),
  )
}
