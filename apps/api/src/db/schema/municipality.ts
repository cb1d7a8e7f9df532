import { pgTable, text } from 'drizzle-orm/pg-core'

export const municipality = pgTable('municipality', {
  code: text().primaryKey(),
  name: text().notNull(),
  contact: text(),
})
