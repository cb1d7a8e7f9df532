import type { listMailTrouble, ReplyOf } from '@fleksbro/contract'
import type { Config } from '../../config.ts'
import type { Transaction } from '../../db/client.ts'
import { notFound } from '../../http/errors.ts'
import { open } from '../../mail/delivery.ts'
import { findTroubled } from './mail-trouble.queries.ts'

const hour = 3_600_000

/** What has not, or may not have, gone out. Without a mail server that is every mail, at once; else what waits long. */
export async function list(
  tx: Transaction,
  { mail, demo }: Pick<Config, 'mail' | 'demo'>,
): Promise<ReplyOf<typeof listMailTrouble>> {
  const { municipality } = tx.context
  if (!municipality) throw notFound()
  const patience = mail.smtpUrl || demo ? hour : -hour
  const rows = await findTroubled(tx, municipality, new Date(tx.now.getTime() - patience))
  return rows.map(({ id, kind, state, sealed, createdAt, email }) => ({
    id,
    kind,
    to: email ?? open(tx, { id, sealed })?.to?.email ?? '',
    state: state === 'unknown' || state === 'failed' ? state : 'waiting',
    at: createdAt.toISOString(),
  }))
}
