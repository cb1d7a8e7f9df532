import { createHash } from 'node:crypto'
import { dayOf } from '../../clock.ts'
import type { Transaction } from '../../db/client.ts'
import type { EventKind } from '../../db/record.ts'
import { event } from '../../db/schema/index.ts'

/** Notes what a candidate does often once per day. She adds to the log but does not read it, so the id tells. */
export async function recordOnceADay(tx: Transaction, kind: EventKind, candidateId: string): Promise<void> {
  const { municipality, account } = tx.context
  if (!municipality) return
  const id = idOf(`${kind}:${candidateId}:${dayOf(tx.now)}`)
  await tx
    .insert(event)
    .values({ municipality, id, kind, at: tx.now, accountId: account ?? null, candidateId })
    .onConflictDoNothing()
}

function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
