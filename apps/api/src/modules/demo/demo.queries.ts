import { and, desc, eq, inArray, lte } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account, demoMail, deployment } from '../../db/schema/index.ts'

export const findActiveByEmail = (tx: Transaction, emails: readonly string[]) =>
  tx
    .select({ accountId: account.id, name: account.name, role: account.role, email: account.email })
    .from(account)
    .where(and(inArray(account.email, [...emails]), eq(account.active, true)))

const most = 200

export const findMails = (tx: Transaction) =>
  tx.select().from(demoMail).orderBy(desc(demoMail.sentAt), desc(demoMail.id)).limit(most)

/** Days ahead of the wall; false if the clock is further ahead already. */
export async function moveClockForward(tx: Transaction, days: number): Promise<boolean> {
  const { rowCount } = await tx
    .update(deployment)
    .set({ clockOffsetDays: days })
    .where(and(eq(deployment.demo, true), lte(deployment.clockOffsetDays, days)))
  return rowCount === 1
}
