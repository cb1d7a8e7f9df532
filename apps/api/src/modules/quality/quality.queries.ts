import { and, count, eq, gte, inArray, lte } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { introduction, look } from '../../db/schema/index.ts'
import type { Period } from './weeks.ts'

/** How often each candidate was in companies' lists, and how often her card was opened. */
export const countCompanyLooks = (tx: Transaction, municipality: string, { from, to }: Period) =>
  tx
    .select({ candidateId: look.candidateId, kind: look.kind, times: count() })
    .from(look)
    .where(
      and(
        eq(look.municipality, municipality),
        inArray(look.kind, ['list', 'card']),
        gte(look.day, from),
        lte(look.day, to),
      ),
    )
    .groupBy(look.candidateId, look.kind)

export const findBegun = (tx: Transaction, municipality: string, since: Date) =>
  tx
    .select({
      candidateId: introduction.candidateId,
      startedBy: introduction.startedBy,
      companyKnows: introduction.companyKnows,
      startedAt: introduction.startedAt,
    })
    .from(introduction)
    .where(and(eq(introduction.municipality, municipality), gte(introduction.startedAt, since)))
