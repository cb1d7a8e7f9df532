import { bigint, boolean, date, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { CardFacts } from './candidate.ts'
import { bytes, instant } from './columns.ts'

/** The number of a municipality's last change to what ranking reads. */
export const changeHead = pgTable('change_head', {
  municipality: text().primaryKey(),
  sequence: bigint({ mode: 'number' }).notNull(),
})

/** What one transaction changed, by ids. */
export const change = pgTable(
  'change',
  {
    municipality: text().notNull(),
    sequence: bigint({ mode: 'number' }).notNull(),
    candidates: uuid().array().notNull(),
    vacancies: uuid().array().notNull(),
    everything: boolean().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.sequence] })],
)

/** That a day's population has been frozen. */
export const dayPopulation = pgTable(
  'day_population',
  {
    municipality: text().notNull(),
    day: date({ mode: 'string' }).notNull(),
    frozenAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.day] })],
)

/** A card as the day began. */
export const dayCard = pgTable(
  'day_card',
  {
    municipality: text().notNull(),
    day: date({ mode: 'string' }).notNull(),
    candidateId: uuid().notNull(),
    hiddenFrom: text().array().notNull(),
    facts: jsonb().$type<CardFacts>().notNull(),
    shownNeeds: bytes(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.day, table.candidateId] })],
)

/** What was counted that day, by the hash of the question. */
export const dayCount = pgTable(
  'day_count',
  {
    municipality: text().notNull(),
    day: date({ mode: 'string' }).notNull(),
    question: bytes().notNull(),
    counts: jsonb().$type<Readonly<Record<string, number>>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.day, table.question] })],
)
