import type { Transaction } from '../../db/client.ts'
import { account, credential } from '../../db/schema/index.ts'
import { hashPassword } from '../../security/passwords.ts'
import { accounts } from '../account-plans.ts'
import { demoPassword } from '../accounts.ts'
import type { Calendar } from '../calendar.ts'

/** One hash for all: sixty of them would take longer than the rest of the filling. */
export async function fillAccounts(tx: Transaction, calendar: Calendar, lastSeen: ReadonlyMap<string, Date>) {
  const passwordHash = await hashPassword(demoPassword)
  await tx.insert(account).values(
    accounts.map(({ weeksHere, ...plan }) => ({
      ...plan,
      decidesOnBenefits: false,
      active: true,
      createdAt: calendar.ago(weeksHere * 7),
      lastSeenAt: lastSeen.get(plan.id) ?? null,
    })),
  )
  await tx
    .insert(credential)
    .values(
      accounts.map(({ id, weeksHere }) => ({ accountId: id, passwordHash, changedAt: calendar.ago(weeksHere * 7) })),
    )
}
