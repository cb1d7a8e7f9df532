import type { Transaction } from '../../db/client.ts'
import { account, credential } from '../../db/schema/index.ts'
import { hashPassword } from '../../security/passwords.ts'
import { accounts } from '../account-plans.ts'
import { demoPassword } from '../accounts.ts'
import type { Calendar } from '../calendar.ts'
import { type LogIn, lastOfEach } from '../history/log-ins.ts'

/** One hash for all: sixty of them would take longer than the rest of the filling. */
export async function fillAccounts(tx: Transaction, calendar: Calendar, logIns: readonly LogIn[]) {
  const lastLogIns = lastOfEach(logIns)
  const passwordHash = await hashPassword(demoPassword)
  await tx.insert(account).values(
    accounts.map(({ weeksHere, ...plan }) => ({
      ...plan,
      decidesOnBenefits: false,
      active: true,
      createdAt: calendar.ago(weeksHere * 7),
      lastSeenAt: seenAt(lastLogIns.get(plan.id), calendar),
    })),
  )
  await tx
    .insert(credential)
    .values(
      accounts.map(({ id, weeksHere }) => ({ accountId: id, passwordHash, changedAt: calendar.ago(weeksHere * 7) })),
    )
}

const seenAt = (last: LogIn | undefined, calendar: Calendar) => (last ? calendar.ago(last.daysAgo, last.minutes) : null)
