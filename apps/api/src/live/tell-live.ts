import { randomUUID } from 'node:crypto'
import type { LiveKind } from '@fleksbro/contract'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../db/client.ts'
import { outbox } from '../db/schema/index.ts'

export const liveChannel = 'fleksbro_live'

/** What a live row holds sealed: what changed, and under whose account. */
export interface LiveContent {
  readonly id: string | null
  readonly by: string | null
}

interface Change {
  /** `session` is told to nobody: the streams of that account are looked at again at once. */
  readonly kind: LiveKind | 'session'
  readonly id?: string
}

/**
 * Tells these accounts that something changed for them, in the transaction of the change: both happen or neither. Name
 * only accounts that may read what changed; the event itself says no more than its kind and id.
 */
export async function tellLive(tx: Transaction, to: readonly string[], { kind, id }: Change): Promise<void> {
  const content: LiveContent = { id: id ?? null, by: tx.context.account ?? null }
  const rows = [...new Set(to)].map((recipient): typeof outbox.$inferInsert => {
    const rowId = randomUUID()
    return {
      id: rowId,
      channel: 'live',
      kind,
      state: 'queued',
      recipient,
      sealed: tx.vault.own.seal(`outbox:${rowId}`, content),
      attempts: 0,
      createdAt: tx.now,
      dueAt: tx.now,
    }
  })
  if (rows.length === 0) return
  await tx.insert(outbox).values(rows)
  await tx.execute(sql.raw(`notify ${liveChannel}`))
}
