import type { LiveKind } from '@fleksbro/contract'
import { and, asc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Transaction } from '../db/client.ts'
import { account, outbox, session } from '../db/schema/index.ts'

export type LiveRow = Awaited<ReturnType<typeof findLiveRows>>[number]

const isLive = eq(outbox.channel, 'live')

/** What these accounts are to be told, oldest first. */
export const findLiveRows = (tx: Transaction, accountIds: readonly string[], since: Date) =>
  tx
    .select({
      id: outbox.id,
      kind: outbox.kind,
      recipient: outbox.recipient,
      sealed: outbox.sealed,
      createdAt: outbox.createdAt,
    })
    .from(outbox)
    .where(and(isLive, gt(outbox.createdAt, since), sql`${outbox.recipient} = any(${sql.param(accountIds)}::uuid[])`))
    .orderBy(asc(outbox.createdAt), asc(outbox.id))

/** Those of the sessions that still stand, as every request asks. */
export async function findStanding(tx: Transaction, sessionIds: readonly string[], wall: Date): Promise<Set<string>> {
  const rows = await tx
    .select({ id: session.id })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .where(
      and(
        inArray(session.id, [...sessionIds]),
        isNull(session.endedAt),
        gt(session.expiresAt, wall),
        eq(account.active, true),
      ),
    )
  return new Set(rows.map(({ id }) => id))
}

/** Everything of some kinds that is still kept. */
export const findLiveAbout = (tx: Transaction, kinds: readonly LiveKind[]) =>
  tx
    .select({ id: outbox.id, sealed: outbox.sealed })
    .from(outbox)
    .where(and(isLive, inArray(outbox.kind, [...kinds])))

export const deleteLiveRows = (tx: Transaction, before: Date) =>
  tx.delete(outbox).where(and(isLive, lt(outbox.createdAt, before)))
