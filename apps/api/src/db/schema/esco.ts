import { boolean, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

/** Which import is in force; no row before the first. */
export const escoRelease = pgTable('esco_release', {
  id: smallint().primaryKey(),
  version: uuid().notNull(),
  importedAt: instant().notNull(),
})

export const escoConcept = pgTable('esco_concept', {
  uri: text().primaryKey(),
  kind: text({ enum: ['occupation', 'skill', 'isco-group', 'skill-group'] }).notNull(),
  /** The ISCO-08 code of a group, or of an occupation's group. */
  isco: text(),
})

export const escoLabel = pgTable(
  'esco_label',
  {
    uri: text().notNull(),
    language: text().notNull(),
    preferred: text().notNull(),
    alternatives: text().array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.uri, table.language] })],
)

/** Narrower to broader, occupation to the skills it takes, skill to related skill. */
export const escoRelation = pgTable(
  'esco_relation',
  {
    kind: text({ enum: ['broader', 'takes', 'related'] }).notNull(),
    fromUri: text().notNull(),
    toUri: text().notNull(),
    essential: boolean().notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.fromUri, table.toUri] })],
)
