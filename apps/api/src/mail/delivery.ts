import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Database, Transaction } from '../db/client.ts'
import { compose, type Mail } from './compose.ts'
import {
  claimNext,
  dropMail,
  findMunicipalityOfCompany,
  findRecipient,
  markLost,
  type OutboxRow,
  settle,
} from './outbox.queries.ts'
import type { QueuedMail } from './queue-mail.ts'
import type { Outcome, Sender } from './sender.ts'

export interface DeliveryMeans {
  readonly config: Pick<Config, 'publicUrl'>
  readonly database: Database
  readonly clock: Clock
  readonly sender: Sender
}

const minute = 60_000
/** How long to wait after each try that surely failed; then it is given up. */
const backOff = [1, 5, 15, 60, 240].map((minutes) => minutes * minute)
/** Longer than any sending takes. */
const lostAfter = 10 * minute
const nothing = Buffer.alloc(0)

/** Sends everything that is due, one after the other, until `goesOn` says no. Answers how many were tried. */
export async function deliverDue(means: DeliveryMeans, goesOn: () => boolean = () => true): Promise<number> {
  const { database, clock } = means
  await asSystem(database, (tx) => markLost(tx, new Date(clock.wall().getTime() - lostAfter)))
  let tried = 0
  while (goesOn() && (await deliverNext(means))) tried++
  return tried
}

/**
 * A mail is claimed, and the claim committed, before it is sent. If this process dies in between, nobody knows whether
 * it went out: it is not sent again but shown to the admin.
 */
async function deliverNext(means: DeliveryMeans): Promise<boolean> {
  const { database, clock, sender } = means
  const claimed = await asSystem(database, (tx) => claimNext(tx, clock.wall()))
  if (!claimed) return false
  const mail = await asSystem(database, (tx) => write(tx, claimed, means))
  if (mail === 'nobody') await asSystem(database, (tx) => dropMail(tx, claimed.id))
  else {
    // A sender that breaks has not said what became of the mail.
    const outcome = mail === 'unreadable' ? 'refused' : await sender.send(mail).catch((): Outcome => 'unknown')
    await asSystem(database, (tx) => note(tx, claimed, outcome))
  }
  return true
}

async function write(
  tx: Transaction,
  row: OutboxRow,
  { config }: DeliveryMeans,
): Promise<Mail | 'nobody' | 'unreadable'> {
  const { id, kind } = row
  const content = open(tx, row)
  if (!content) return 'unreadable'
  const recipient = row.recipient ? await findRecipient(tx, row.recipient) : undefined
  if (row.recipient && !recipient?.active) return 'nobody'
  const to = content.to ?? recipient
  if (!to) return 'unreadable'
  try {
    return compose({ id, kind, to: to.email, language: to.language, data: content.data }, config)
  } catch {
    return 'unreadable'
  }
}

/** Undefined when it was sealed with a key that is gone. */
export function open(tx: Transaction, { id, sealed }: Pick<OutboxRow, 'id' | 'sealed'>): QueuedMail | undefined {
  try {
    return tx.vault.own.open<QueuedMail>(`outbox:${id}`, sealed)
  } catch {
    return undefined
  }
}

async function note(tx: Transaction, row: OutboxRow, outcome: Outcome) {
  const { id, attempts } = row
  const pause = backOff[attempts - 1]
  if (outcome === 'sent') return settle(tx, id, { state: 'sent', sentAt: tx.now, sealed: nothing })
  if (outcome === 'not-sent' && pause)
    return settle(tx, id, { state: 'queued', dueAt: new Date(tx.now.getTime() + pause) })
  const municipality = row.municipality ?? (await findWhomToTell(tx, row))
  return settle(tx, id, { state: outcome === 'unknown' ? 'unknown' : 'failed', municipality })
}

async function findWhomToTell(tx: Transaction, { recipient }: OutboxRow): Promise<string | null> {
  const person = recipient ? await findRecipient(tx, recipient) : undefined
  if (person?.companyId) return findMunicipalityOfCompany(tx, person.companyId)
  return person?.municipality ?? null
}

/** Mails belong to people of every municipality: only the system sends them. */
const asSystem = <T>(database: Database, work: (tx: Transaction) => Promise<T>) =>
  database.within({ role: 'system' }, work)
