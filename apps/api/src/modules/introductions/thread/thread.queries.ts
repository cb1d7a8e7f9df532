import { and, asc, count, eq, isNull, max, ne, sql } from 'drizzle-orm'
import type { Transaction } from '../../../db/client.ts'
import { account, introductionMessage, introductionReading } from '../../../db/schema/index.ts'
import { here, type IntroductionRow } from '../introductions.queries.ts'

export type MessageRow = typeof introductionMessage.$inferSelect

/** Those the context may see, in the order they were said. */
export const findMessages = (tx: Transaction, introductionId: string): Promise<MessageRow[]> =>
  tx.select().from(introductionMessage).where(of(tx, introductionId)).orderBy(asc(introductionMessage.number))

export async function findLastNumber(tx: Transaction, introductionId: string): Promise<number> {
  const [row] = await tx
    .select({ last: max(introductionMessage.number) })
    .from(introductionMessage)
    .where(of(tx, introductionId))
  return row?.last ?? 0
}

export const insertMessage = (tx: Transaction, row: Omit<MessageRow, 'municipality'>) =>
  tx.insert(introductionMessage).values({ ...row, municipality: here(tx) })

/** The end: the company reads the thread no more. */
export const closeThreadToCompany = (tx: Transaction, introductionId: string) =>
  tx.update(introductionMessage).set({ companyReads: false }).where(of(tx, introductionId))

/** Consultants who have written here take part in it. */
export async function findWritingConsultants(tx: Transaction, introductionId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: account.id })
    .from(introductionMessage)
    .innerJoin(account, eq(account.id, introductionMessage.accountId))
    .where(and(of(tx, introductionId), eq(account.role, 'caseworker'), eq(account.active, true)))
    .orderBy(asc(account.id))
  return rows.map(({ id }) => id)
}

/** What the reader has not read of others, by introduction. */
export async function countUnread(tx: Transaction, introductionIds: readonly string[]): Promise<Map<string, number>> {
  const me = tx.context.account ?? ''
  const rows = await tx
    .select({ id: introductionMessage.introductionId, unread: count() })
    .from(introductionMessage)
    .leftJoin(
      introductionReading,
      and(
        eq(introductionReading.municipality, introductionMessage.municipality),
        eq(introductionReading.introductionId, introductionMessage.introductionId),
        eq(introductionReading.accountId, me),
      ),
    )
    .where(
      and(
        eq(introductionMessage.municipality, here(tx)),
        sql`${introductionMessage.introductionId} = any(${sql.param(introductionIds)}::uuid[])`,
        sql`${introductionMessage.accountId} is distinct from ${me}`,
        sql`${introductionMessage.number} > coalesce(${introductionReading.read}, 0)`,
      ),
    )
    .groupBy(introductionMessage.introductionId)
  return new Map(rows.map(({ id, unread }) => [id, unread]))
}

type Thread = Pick<IntroductionRow, 'id' | 'candidateId'>

/** Reading goes forward only, and lets the next text send a mail again. */
export async function saveReading(tx: Transaction, { id, candidateId }: Thread, upTo: number): Promise<void> {
  await tx
    .insert(introductionReading)
    .values({ ...reader(tx, id, tx.context.account ?? '', candidateId), read: upTo, mailed: false })
    .onConflictDoUpdate({
      target: readingKey,
      set: { read: sql`greatest(${introductionReading.read}, excluded.read)`, mailed: false },
    })
}

/** Marks accounts as mailed and answers those that were not: who has not read since the last mail gets no other. */
export async function markMailed(
  tx: Transaction,
  { id, candidateId }: Thread,
  accountIds: readonly string[],
): Promise<string[]> {
  if (accountIds.length === 0) return []
  const rows = await tx
    .insert(introductionReading)
    .values(accountIds.map((one) => ({ ...reader(tx, id, one, candidateId), read: 0, mailed: true })))
    .onConflictDoUpdate({
      target: readingKey,
      set: { mailed: true },
      setWhere: eq(introductionReading.mailed, false),
    })
    .returning({ id: introductionReading.accountId })
  return rows.map(({ id: one }) => one)
}

/** How far each of the other sides has read, as far as those people let it be known. */
export async function findReadBy(tx: Transaction, introductionId: string, ownRole: MessageRow['side']) {
  const rows = await tx
    .select({ role: account.role, read: max(introductionReading.read) })
    .from(introductionReading)
    .innerJoin(account, eq(account.id, introductionReading.accountId))
    .where(
      and(
        eq(introductionReading.municipality, here(tx)),
        eq(introductionReading.introductionId, introductionId),
        isNull(account.hidesReadingSince),
        ne(account.role, ownRole),
      ),
    )
    .groupBy(account.role)
    .orderBy(asc(account.role))
  return rows.flatMap(({ role, read }) => (role === 'admin' ? [] : [{ side: role, upTo: read ?? 0 }]))
}

const readingKey = [introductionReading.municipality, introductionReading.introductionId, introductionReading.accountId]

const reader = (tx: Transaction, introductionId: string, accountId: string, candidateId: string) => ({
  municipality: here(tx),
  introductionId,
  accountId,
  candidateId,
})

const of = (tx: Transaction, introductionId: string) =>
  and(eq(introductionMessage.municipality, here(tx)), eq(introductionMessage.introductionId, introductionId))
