import { roles } from '@fleksbro/contract'
import { jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns.ts'

export const oneTimeLink = pgTable('one_time_link', {
  id: uuid().primaryKey(),
  tokenHash: bytes().notNull().unique(),
  kind: text({ enum: ['candidate', 'staff', 'colleague', 'company', 'password'] }).notNull(),
  email: text().notNull(),
  name: text().notNull(),
  role: text({ enum: roles }),
  municipality: text(),
  candidateId: uuid(),
  companyId: uuid(),
  accountId: uuid(),
  details: jsonb().$type<Record<string, unknown>>().notNull(),
  createdBy: uuid(),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
})
