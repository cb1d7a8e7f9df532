import type { Transaction } from '../../db/client.ts'

/** How she took back what companies may see: everywhere, for a while, from one company, or for good. */
export type Withdrawal =
  | { readonly because: 'hidden' | 'paused' | 'erased' }
  | { readonly because: 'hidden-from'; readonly cvr: string }

type EndForWithdrawal = (tx: Transaction, candidateId: string, withdrawal: Withdrawal) => Promise<void>

/** What other features end when consent is withdrawn, in the same transaction. They add themselves when they load. */
export const onWithdrawal: EndForWithdrawal[] = []

export async function endForWithdrawal(tx: Transaction, candidateId: string, withdrawal: Withdrawal): Promise<void> {
  for (const end of onWithdrawal) await end(tx, candidateId, withdrawal)
}
