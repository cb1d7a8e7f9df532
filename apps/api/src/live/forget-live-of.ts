import { inArray } from 'drizzle-orm'
import type { Transaction } from '../db/client.ts'
import { outbox } from '../db/schema/index.ts'
import { findLiveAbout } from './live.queries.ts'
import { contentOf } from './opened.ts'

/** Of who is erased nobody is told any more: what names her is sealed, so each row of these minutes is opened. */
export async function forgetLiveOf(tx: Transaction, candidateId: string): Promise<void> {
  const rows = await findLiveAbout(tx, ['profile', 'candidate'])
  const hers = rows.filter(({ id, sealed }) => contentOf(tx, id, sealed)?.id === candidateId).map(({ id }) => id)
  if (hers.length > 0) await tx.delete(outbox).where(inArray(outbox.id, hers))
}
