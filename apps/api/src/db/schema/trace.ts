import { date, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns.ts'

/** Who looked at a person; she sees it. */
export const look = pgTable(
  'look',
  {
    municipality: text().notNull(),
    candidateId: uuid().notNull(),
    id: uuid().notNull(),
    kind: text({ enum: ['list', 'card', 'introduction', 'profile', 'pair'] }).notNull(),
    companyId: uuid(),
    accountId: uuid(),
    /** What a consultant wrote why; under the candidate's key. */
    sealedPurpose: bytes(),
    day: date({ mode: 'string' }).notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.candidateId, table.id] })],
)

/** What happened, by ids and times only. */
export const event = pgTable(
  'event',
  {
    municipality: text().notNull(),
    id: uuid().notNull(),
    kind: text().notNull(),
    at: instant().notNull(),
    accountId: uuid(),
    candidateId: uuid(),
    companyId: uuid(),
    vacancyId: uuid(),
    introductionId: uuid(),
    number: integer(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.id] })],
)
