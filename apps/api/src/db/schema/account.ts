import { roles } from '@fleksbro/contract'
import { boolean, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns.ts'

export const account = pgTable('account', {
  id: uuid().primaryKey(),
  email: text().notNull().unique(),
  name: text().notNull(),
  phone: text(),
  role: text({ enum: roles }).notNull(),
  language: text({ enum: ['da', 'en'] }).notNull(),
  municipality: text(),
  candidateId: uuid(),
  companyId: uuid(),
  companyRole: text({ enum: ['owner', 'member'] }),
  decidesOnBenefits: boolean().notNull(),
  active: boolean().notNull(),
  createdAt: instant().notNull(),
  lastSeenAt: instant(),
  /** Since when others are not told what this person has read; null: they are. */
  hidesReadingSince: instant(),
})

export const credential = pgTable('credential', {
  accountId: uuid().primaryKey(),
  passwordHash: text().notNull(),
  changedAt: instant().notNull(),
})

export const session = pgTable('session', {
  id: uuid().primaryKey(),
  accountId: uuid().notNull(),
  refreshHash: bytes().notNull(),
  previousHash: bytes(),
  createdAt: instant().notNull(),
  usedAt: instant().notNull(),
  expiresAt: instant().notNull(),
  endedAt: instant(),
})
