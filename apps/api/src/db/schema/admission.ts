import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

/** A company asks to join a municipality and is let in by a consultant. */
export const admission = pgTable(
  'admission',
  {
    municipality: text().notNull(),
    companyId: uuid().notNull(),
    status: text({ enum: ['waiting', 'in', 'refused'] }).notNull(),
    caseworkerId: uuid(),
    reason: text(),
    askedAt: instant().notNull(),
    decidedAt: instant(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.companyId] })],
)
