import type { Transaction } from '../../db/client.ts'
import { endForWithdrawal as introductions } from '../introductions/withdrawal.ts'

/** How she took back what companies may see: everywhere, for a while, from one company, or for good. */
export type Withdrawal =
  | { readonly because: 'hidden' | 'paused' | 'erased' }
  | { readonly because: 'hidden-from'; readonly cvr: string }

type EndForWithdrawal = (tx: Transaction, candidateId: string, withdrawal: Withdrawal) => Promise<void>

/** What ends when consent is withdrawn, in the same transaction, one name per line. Runs as whoever withdraws it. */
export const onWithdrawal: readonly EndForWithdrawal[] = [introductions]

export async function endForWithdrawal(tx: Transaction, candidateId: string, withdrawal: Withdrawal): Promise<void> {
  for (const end of onWithdrawal) await end(tx, candidateId, withdrawal)
}
