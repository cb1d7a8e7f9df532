import type { ProfileFacts, Visibility } from '@fleksbro/contract'
import { boolean, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { bytes, instant } from './columns.ts'

/** Facts without needs and free text: those lie sealed. */
export type OpenFacts = Omit<ProfileFacts, 'needs' | 'about'>
/** What the seal holds. */
export type SealedFacts = Pick<ProfileFacts, 'needs' | 'about'>
/** Shown facts, without health data. */
export type CardFacts = Omit<OpenFacts, 'home' | 'commute' | 'schemes'>

export const candidate = pgTable(
  'candidate',
  {
    municipality: text().notNull(),
    id: uuid().notNull(),
    accountId: uuid(),
    caseworkerId: uuid(),
    version: integer().notNull(),
    name: text().notNull(),
    email: text(),
    phone: text(),
    /** Name and address protection: never in a company view, whatever else is switched on. */
    shielded: boolean().notNull(),
    visible: boolean().notNull(),
    paused: boolean().notNull(),
    filledWith: text(),
    facts: jsonb().$type<OpenFacts>().notNull(),
    visibility: jsonb().$type<z.output<typeof Visibility>>().notNull(),
    sealed: bytes(),
    hiddenFrom: jsonb().$type<readonly { cvr: string; name: string }[]>().notNull(),
    pseudonymEpoch: integer().notNull(),
    contactedAt: instant().notNull(),
    createdAt: instant().notNull(),
    savedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.id] })],
)

export const candidateKey = pgTable(
  'candidate_key',
  {
    municipality: text().notNull(),
    candidateId: uuid().notNull(),
    keyVersion: integer().notNull(),
    wrapped: bytes().notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.candidateId] })],
)

export const candidateCard = pgTable(
  'candidate_card',
  {
    municipality: text().notNull(),
    candidateId: uuid().notNull(),
    visible: boolean().notNull(),
    /** Counts that companies see take in who was there when the day began. */
    visibleSince: instant(),
    hiddenFrom: text().array().notNull(),
    pseudonymEpoch: integer().notNull(),
    facts: jsonb().$type<CardFacts>().notNull(),
    /** Needs and words she shows, sealed under her key. */
    shownNeeds: bytes(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.candidateId] })],
)
