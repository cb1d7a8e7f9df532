import type { listDemoAccounts, listDemoMails, ReplyOf } from '@fleksbro/contract'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { demoPeople } from '../../demo/accounts.ts'
import { conflict } from '../../http/errors.ts'
import { clockChannel } from './clock-channel.ts'
import { findActiveByEmail, findMails, moveClockForward } from './demo.queries.ts'
import type { DemoPerson } from './demo-people.ts'

/** The one-click accounts that exist, in the order of the list. */
export async function readDemoAccounts(
  tx: Transaction,
  people: readonly DemoPerson[] = demoPeople,
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

export async function readDemoMails(tx: Transaction): Promise<ReplyOf<typeof listDemoMails>> {
  const mails = await findMails(tx)
  return mails.map(({ id, recipient, subject, body, sentAt }) => ({
    id,
    to: recipient,
    subject,
    text: body,
    at: sentAt.toISOString(),
  }))
}

/** Time goes forward only, and for every process. */
export async function moveClock(tx: Transaction, days: number): Promise<void> {
  if (!(await moveClockForward(tx, days))) throw conflict('time-goes-forward')
  await tx.execute(sql.raw(`notify ${clockChannel}`))
}
