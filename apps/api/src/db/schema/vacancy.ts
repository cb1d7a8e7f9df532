import { type VacancyFacts, vacancyStatuses } from '@fleksbro/contract'
import { date, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

export const vacancy = pgTable('vacancy', {
  id: uuid().primaryKey(),
  companyId: uuid().notNull(),
  workplaceId: uuid(),
  version: integer().notNull(),
  status: text({ enum: vacancyStatuses }).notNull(),
  title: text().notNull(),
  about: text().notNull(),
  places: integer().notNull(),
  expiresOn: date({ mode: 'string' }),
  facts: jsonb().$type<VacancyFacts>().notNull(),
  createdBy: uuid(),
  createdAt: instant().notNull(),
  savedAt: instant().notNull(),
  publishedAt: instant(),
})

/** Where a vacancy is offered: a row of the municipality. */
export const offeredVacancy = pgTable(
  'offered_vacancy',
  {
    municipality: text().notNull(),
    vacancyId: uuid().notNull(),
    companyId: uuid().notNull(),
    offeredAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.vacancyId] })],
)
