import { randomUUID } from 'node:crypto'
import type { Language } from '@fleksbro/contract'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../db/client.ts'
import { outbox } from '../db/schema/index.ts'
import type { MailData, MailKind } from './templates/index.ts'

/** What an outbox row holds sealed: nothing in the queue tells who is written to or why. */
export interface QueuedMail {
  readonly to: { readonly email: string; readonly language: Language } | null
  readonly data: unknown
}

type Mail<Kind extends MailKind> = {
  readonly kind: Kind
  /** An account is written to under the e-mail and in the language it has when the mail leaves. */
  readonly to: string | { readonly email: string; readonly language: Language }
  /** Whose admin is told when it cannot be delivered; the context's municipality unless said otherwise. */
  readonly municipality?: string | null
} & (MailData<Kind> extends undefined ? { readonly data?: undefined } : { readonly data: MailData<Kind> })

export const outboxChannel = 'fleksbro_outbox'

/** Puts a mail into the outbox, in the transaction of what it tells about: both happen or neither. */
export async function queueMail<Kind extends MailKind>(tx: Transaction, mail: Mail<Kind>): Promise<void> {
  const { kind, to, data } = mail
  const id = randomUUID()
  const content: QueuedMail = { to: typeof to === 'string' ? null : to, data: data ?? null }
  await tx.insert(outbox).values({
    id,
    channel: 'mail',
    kind,
    state: 'queued',
    municipality: mail.municipality ?? tx.context.municipality ?? null,
    recipient: typeof to === 'string' ? to : null,
    sealed: tx.vault.own.seal(`outbox:${id}`, content),
    attempts: 0,
    createdAt: tx.now,
    dueAt: tx.now,
  })
  await tx.execute(sql.raw(`notify ${outboxChannel}`))
}
