import type { listDemoAccounts, ReplyOf } from '@fleksbro/contract'
import type { Transaction } from '../../db/client.ts'
import { demoPeople } from '../../demo/accounts.ts'
import { findActiveByEmail } from './demo.queries.ts'

/** The one-click accounts that exist, in the order of the list. */
export async function readDemoAccounts(
  tx: Transaction,
  people = demoPeople,
): Promise<ReplyOf<typeof listDemoAccounts>> {
  if (people.length === 0) return []
  const found = await findActiveByEmail(
    tx,
    people.map(({ email }) => email),
  )
  return people.flatMap(({ email, about }) => {
    const person = found.find((one) => one.email === email)
    return person ? [{ accountId: person.accountId, name: person.name, role: person.role, about }] : []
  })
}
