import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

export const company = pgTable('company', {
  id: uuid().primaryKey(),
  cvr: text().notNull().unique(),
  name: text().notNull(),
  about: text().notNull(),
  createdAt: instant().notNull(),
})

export const workplace = pgTable('workplace', {
  id: uuid().primaryKey(),
  companyId: uuid().notNull(),
  name: text().notNull(),
  pNumber: text(),
  street: text().notNull(),
  postcode: text().notNull(),
  employees: integer(),
  createdAt: instant().notNull(),
})
