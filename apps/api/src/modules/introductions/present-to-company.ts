import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import { pseudonymOf } from '../../security/tokens.ts'
import { findCards } from '../candidates/candidate-store.ts'
import { presentCard } from '../candidates/present-card.ts'
import { canReadReason } from './introductions.policy.ts'
import type { IntroductionRow } from './introductions.queries.ts'
import { actionsFrom, isOpen, isRevealed, tellsCompany } from './introductions.states.ts'
import type { Read } from './present.ts'
import { wordsOpener } from './words.ts'

/**
 * A company reads her card, while she shows it, under the pseudonym of this introduction, and what she revealed while
 * her yes holds. Neither who she is nor what came before it was told.
 */
export async function companyReading(
  tx: Transaction,
  user: SessionUser,
  rows: readonly IntroductionRow[],
): Promise<Read> {
  const about = [...new Set(rows.map(({ candidateId }) => candidateId))]
  const cards = new Map((await findCards(tx, about)).map((card) => [card.candidateId, card]))
  const open = wordsOpener(tx)
  return async (row, { offered }) => {
    const found = cards.get(row.candidateId)
    // Under a newer pseudonym she is somebody else.
    const card = found?.pseudonymEpoch === row.pseudonymEpoch ? found : undefined
    const { words, reason, revealed } = await open(row)
    const { by, at } = firstTold(row)
    return {
      startedBy: by,
      startedAt: at,
      candidate: null,
      card: card
        ? presentCard(card, pseudonymOf(tx.pseudonymKey, row.companyId, row.candidateId, row.pseudonymEpoch))
        : null,
      message: words.question ?? null,
      revealed: card && isRevealed(row.state) ? revealed : null,
      mayReveal: null,
      caseworker: null,
      readsThread: card !== undefined && isOpen(row.state),
      reason: reason && canReadReason(user, reason.by) ? reason.text : null,
      allowedActions: actionsFrom(row.state, 'company', {
        seen: card !== undefined,
        offered,
        companyKnows: row.companyKnows,
        paused: false,
        shielded: false,
      }),
    }
  }
}

/** For the company it began when it heard of it. */
function firstTold({ steps, startedAt }: IntroductionRow) {
  const first = steps.find(({ state }) => tellsCompany(state))
  return {
    by: first?.by === 'candidate' ? ('candidate' as const) : ('company' as const),
    at: first?.at ?? startedAt.toISOString(),
  }
}
