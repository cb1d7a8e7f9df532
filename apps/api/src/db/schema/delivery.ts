import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns.ts'

/** Mails and live events, queued in the transaction that caused them. */
export const outbox = pgTable('outbox', {
  id: uuid().primaryKey(),
  channel: text({ enum: ['mail', 'live'] }).notNull(),
  kind: text().notNull(),
  state: text({ enum: ['queued', 'claimed', 'sent', 'unknown', 'failed'] }).notNull(),
  municipality: text(),
  recipient: uuid(),
  sealed: bytes().notNull(),
  attempts: integer().notNull(),
  createdAt: instant().notNull(),
  dueAt: instant().notNull(),
  claimedAt: instant(),
  sentAt: instant(),
})

export const demoMail = pgTable('demo_mail', {
  id: uuid().primaryKey(),
  recipient: text().notNull(),
  subject: text().notNull(),
  body: text().notNull(),
  sentAt: instant().notNull(),
})

export const idempotencyKey = pgTable(
  'idempotency_key',
  {
    accountId: uuid().notNull(),
    key: text().notNull(),
    endpoint: text().notNull(),
    requestHash: bytes().notNull(),
    madeId: uuid().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.key] })],
)

/** Failed and costly attempts by bucket, for limits that hold over all instances. */
export const attempt = pgTable('attempt', {
  id: uuid().primaryKey(),
  bucket: text().notNull(),
  at: instant().notNull(),
})
