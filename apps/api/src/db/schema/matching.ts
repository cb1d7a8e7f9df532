import { date, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns.ts'

export const matchDecision = pgTable(
  'match_decision',
  {
    municipality: text().notNull(),
    candidateId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    decision: text({ enum: ['later', 'not-for-me'] }).notNull(),
    sealedReason: bytes(),
    rulesVersion: integer().notNull(),
    decidedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.candidateId, table.vacancyId] })],
)

/** A consultant's decision not to propose a pair. */
export const rejection = pgTable(
  'rejection',
  {
    municipality: text().notNull(),
    candidateId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    sealedReason: bytes().notNull(),
    rejectedBy: uuid(),
    rulesVersion: integer().notNull(),
    rejectedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.candidateId, table.vacancyId] })],
)

export const ruleSet = pgTable(
  'rule_set',
  {
    municipality: text().notNull(),
    version: integer().notNull(),
    validFrom: date({ mode: 'string' }).notNull(),
    weights: jsonb().$type<Readonly<Record<string, number>>>().notNull(),
    enoughKnown: integer().notNull(),
    savedBy: uuid(),
    savedAt: instant().notNull(),
    reason: text().notNull(),
    withdrawnBy: uuid(),
    withdrawnAt: instant(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.version] })],
)

/** What a match said when somebody decided on it, under the candidate's key. */
export const keptMatch = pgTable(
  'kept_match',
  {
    municipality: text().notNull(),
    candidateId: uuid().notNull(),
    id: uuid().notNull(),
    vacancyId: uuid().notNull(),
    decision: text({ enum: ['proposed', 'interested', 'asked', 'rejected'] }).notNull(),
    decidedBy: uuid(),
    rulesVersion: integer().notNull(),
    sealedMatch: bytes().notNull(),
    decidedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.candidateId, table.id] })],
)
