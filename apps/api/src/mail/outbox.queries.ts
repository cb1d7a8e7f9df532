import { and, asc, eq, inArray, lt, lte } from 'drizzle-orm'
import type { Transaction } from '../db/client.ts'
import { account, admission, outbox } from '../db/schema/index.ts'

export type OutboxRow = typeof outbox.$inferSelect
export type OutboxState = OutboxRow['state']

const isMail = eq(outbox.channel, 'mail')

/** Takes the mail that has waited longest; two workers never take the same. */
export async function claimNext(tx: Transaction, wall: Date): Promise<OutboxRow | undefined> {
  const [next] = await tx
    .select()
    .from(outbox)
    .where(and(isMail, eq(outbox.state, 'queued'), lte(outbox.dueAt, tx.now)))
    .orderBy(asc(outbox.dueAt), asc(outbox.id))
    .limit(1)
    .for('update', { skipLocked: true })
  if (!next) return undefined
  const claimed = { state: 'claimed', claimedAt: wall, attempts: next.attempts + 1 } as const
  await tx.update(outbox).set(claimed).where(eq(outbox.id, next.id))
  return { ...next, ...claimed }
}

export async function findRecipient(tx: Transaction, accountId: string) {
  const [row] = await tx
    .select({
      email: account.email,
      language: account.language,
      active: account.active,
      municipality: account.municipality,
      companyId: account.companyId,
    })
    .from(account)
    .where(eq(account.id, accountId))
  return row
}

/** A municipality whose admin can be told about somebody of a company. */
export async function findMunicipalityOfCompany(tx: Transaction, companyId: string): Promise<string | null> {
  const [row] = await tx
    .select({ code: admission.municipality })
    .from(admission)
    .where(eq(admission.companyId, companyId))
    .orderBy(asc(admission.askedAt))
    .limit(1)
  return row?.code ?? null
}

/** Settles a claimed mail, also one that another worker has given up on meanwhile. */
export const settle = (tx: Transaction, id: string, values: Partial<OutboxRow> & Pick<OutboxRow, 'state'>) =>
  tx
    .update(outbox)
    .set(values)
    .where(and(eq(outbox.id, id), inArray(outbox.state, ['claimed', 'unknown'])))

export const dropMail = (tx: Transaction, id: string) => tx.delete(outbox).where(eq(outbox.id, id))

/** Mails claimed by a worker that must have died: they may have gone out. */
export const markLost = (tx: Transaction, claimedBefore: Date) =>
  tx
    .update(outbox)
    .set({ state: 'unknown' })
    .where(and(isMail, eq(outbox.state, 'claimed'), lt(outbox.claimedAt, claimedBefore)))

export const deleteSettled = (tx: Transaction, states: OutboxState[], createdBefore: Date) =>
  tx.delete(outbox).where(and(isMail, inArray(outbox.state, states), lt(outbox.createdAt, createdBefore)))
