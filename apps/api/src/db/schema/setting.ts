import { boolean, date, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

/** A word, a number of days or a rate, from a day on. */
export const municipalSetting = pgTable(
  'municipal_setting',
  {
    municipality: text().notNull(),
    key: text().notNull(),
    validFrom: date({ mode: 'string' }).notNull(),
    value: jsonb().$type<string | number>().notNull(),
    source: text(),
    verified: boolean().notNull(),
    savedBy: uuid(),
    savedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.key, table.validFrom] })],
)

/** What a municipality says of the subsidy's rates, from a day on. Amounts in øre a month, shares in percent. */
export const subsidyRates = pgTable(
  'subsidy_rates',
  {
    municipality: text().notNull(),
    id: uuid().notNull(),
    validFrom: date({ mode: 'string' }).notNull(),
    maxDagpenge: integer().notNull(),
    max98: integer('max98').notNull(),
    threshold: integer().notNull(),
    percentToThreshold: integer().notNull(),
    percentAbove: integer().notNull(),
    atpPercent: integer().notNull(),
    atpMost: integer().notNull(),
    source: text().notNull(),
    verified: boolean().notNull(),
    savedBy: uuid(),
    savedAt: instant().notNull(),
    withdrawnBy: uuid(),
    withdrawnAt: instant(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.id] })],
)
