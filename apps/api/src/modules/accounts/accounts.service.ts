import type { Account, BodyOf, updateAccount } from '@fleksbro/contract'
import type { Transaction } from '../../db/client.ts'
import { checkFreeText } from '../../http/free-text.ts'
import { presentAccount } from '../sessions/present-account.ts'
import { saveAccount } from './accounts.queries.ts'

/** Changes what is given of the own account and leaves the rest. */
export async function changeAccount(
  tx: Transaction,
  accountId: string,
  changes: BodyOf<typeof updateAccount>,
): Promise<Account> {
  checkFreeText({ '/name': changes.name }, { keepWords: true })
  await saveAccount(tx, accountId, changes)
  return presentAccount(tx, accountId)
}
