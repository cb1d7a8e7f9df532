import { LiveEvent } from '@fleksbro/contract'
import type { Transaction } from '../db/client.ts'
import type { LiveRow } from './live.queries.ts'
import type { LiveContent } from './tell-live.ts'

export interface Told {
  readonly id: string
  readonly at: Date
  /** Null: it only asks to look at the sessions again, or a newer process wrote what this one does not know. */
  readonly event: LiveEvent | null
}

/** What the rows say, for whom: kind and id, cut to the contract. */
export const opened = (tx: Transaction, rows: ReadonlyMap<string, readonly LiveRow[]>): Map<string, Told[]> =>
  new Map([...rows].map(([recipient, hers]) => [recipient, hers.map((row) => toldOf(tx, row))]))

function toldOf(tx: Transaction, { id, kind, recipient, sealed, createdAt: at }: LiveRow): Told {
  if (kind === 'session') return { id, at, event: null }
  const content = contentOf(tx, id, sealed)
  const { data } = LiveEvent.safeParse({ kind, id: content?.id, quiet: content?.by === recipient })
  return { id, at, event: data ?? null }
}

/** A row that cannot be opened, such as one from before a key was changed, must not silence all the others. */
export function contentOf(tx: Transaction, id: string, sealed: Buffer): LiveContent | undefined {
  try {
    return tx.vault.own.open<LiveContent>(`outbox:${id}`, sealed)
  } catch {
    return undefined
  }
}
