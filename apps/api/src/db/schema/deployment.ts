import { boolean, integer, pgTable, smallint } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

export const deployment = pgTable('deployment', {
  id: smallint().primaryKey(),
  demo: boolean().notNull(),
  clockOffsetDays: integer().notNull(),
  createdAt: instant().notNull(),
})
