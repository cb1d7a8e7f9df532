import { and, desc, eq, inArray, lt, or } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account, outbox } from '../../db/schema/index.ts'

const most = 500

/** Mails of the municipality in trouble, and those queued before `queuedBefore`, newest first. */
export const findTroubled = (tx: Transaction, municipality: string, queuedBefore: Date) =>
  tx
    .select({
      id: outbox.id,
      kind: outbox.kind,
      state: outbox.state,
      sealed: outbox.sealed,
      createdAt: outbox.createdAt,
      email: account.email,
    })
    .from(outbox)
    .leftJoin(account, eq(account.id, outbox.recipient))
    .where(
      and(
        eq(outbox.municipality, municipality),
        eq(outbox.channel, 'mail'),
        or(
          inArray(outbox.state, ['unknown', 'failed']),
          and(eq(outbox.state, 'queued'), lt(outbox.createdAt, queuedBefore)),
        ),
      ),
    )
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(most)
