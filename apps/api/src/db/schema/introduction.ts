import { type IntroductionState, introductionStates } from '@fleksbro/contract'
import { boolean, integer, jsonb, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns.ts'

export interface StoredStep {
  readonly state: IntroductionState
  readonly by: 'candidate' | 'company' | 'caseworker' | 'system'
  readonly account: string | null
  readonly at: string
}

export const introduction = pgTable(
  'introduction',
  {
    municipality: text().notNull(),
    id: uuid().notNull(),
    candidateId: uuid().notNull(),
    vacancyId: uuid().notNull(),
    companyId: uuid().notNull(),
    state: text({ enum: introductionStates }).notNull(),
    startedBy: text({ enum: ['candidate', 'company', 'caseworker'] }).notNull(),
    companyAsked: boolean().notNull(),
    /** Before the candidate shows interest a proposal does not exist for the company. */
    companyKnows: boolean().notNull(),
    /** The pseudonym the company knows her by here. */
    pseudonymEpoch: integer().notNull(),
    rulesVersion: integer().notNull(),
    sealedMessage: bytes(),
    sealedRevealed: bytes(),
    sealedReason: bytes(),
    steps: jsonb().$type<readonly StoredStep[]>().notNull(),
    startedAt: instant().notNull(),
    changedAt: instant().notNull(),
    deadline: instant(),
    /** How often whoever's turn it is has been reminded since the last step. */
    reminded: smallint().notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.id] })],
)
