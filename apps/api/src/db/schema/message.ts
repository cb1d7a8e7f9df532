import { boolean, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns.ts'

export const introductionMessage = pgTable(
  'introduction_message',
  {
    municipality: text().notNull(),
    introductionId: uuid().notNull(),
    id: uuid().notNull(),
    number: integer().notNull(),
    candidateId: uuid().notNull(),
    companyId: uuid().notNull(),
    side: text({ enum: ['candidate', 'company', 'caseworker'] }).notNull(),
    accountId: uuid(),
    /** Until the introduction ends. */
    companyReads: boolean().notNull(),
    sealedText: bytes().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.introductionId, table.id] })],
)

export const introductionReading = pgTable(
  'introduction_reading',
  {
    municipality: text().notNull(),
    introductionId: uuid().notNull(),
    accountId: uuid().notNull(),
    candidateId: uuid().notNull(),
    /** The number of the last message that was read. */
    read: integer().notNull(),
    /** There was a mail, and nothing was read since. */
    mailed: boolean().notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.introductionId, table.accountId] })],
)
