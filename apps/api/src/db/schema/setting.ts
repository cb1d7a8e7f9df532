import { boolean, date, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
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
