import { and, desc, eq, gte, lt } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account, introduction, keptMatch, rejection } from '../../db/schema/index.ts'

type NewKept = Omit<typeof keptMatch.$inferInsert, 'municipality' | 'decidedAt'>

export const insertKept = (tx: Transaction, kept: NewKept) =>
  tx.insert(keptMatch).values({ ...kept, municipality: here(tx), decidedAt: tx.now })

/** Of one pair, newest first. */
export async function findKept(tx: Transaction, pair: { readonly candidateId: string; readonly vacancyId: string }) {
  const rows = await tx
    .select({ kept: keptMatch, by: account.name })
    .from(keptMatch)
    .leftJoin(account, eq(account.id, keptMatch.decidedBy))
    .where(
      and(
        eq(keptMatch.municipality, here(tx)),
        eq(keptMatch.candidateId, pair.candidateId),
        eq(keptMatch.vacancyId, pair.vacancyId),
      ),
    )
    .orderBy(desc(keptMatch.decidedAt), desc(keptMatch.id))
  return rows.map(({ kept, by }) => ({ ...kept, by }))
}

/** What was decided between two instants. */
export const findKeptBetween = (tx: Transaction, from: Date, until: Date) =>
  tx
    .select()
    .from(keptMatch)
    .where(and(eq(keptMatch.municipality, here(tx)), gte(keptMatch.decidedAt, from), lt(keptMatch.decidedAt, until)))

/** Vacancies that somebody has already decided about for her: they are no longer open to her. */
export async function findDecided(tx: Transaction, candidateId: string): Promise<Set<string>> {
  const introduced = await tx
    .select({ id: introduction.vacancyId })
    .from(introduction)
    .where(and(eq(introduction.municipality, here(tx)), eq(introduction.candidateId, candidateId)))
  const rejected = await tx
    .select({ id: rejection.vacancyId })
    .from(rejection)
    .where(and(eq(rejection.municipality, here(tx)), eq(rejection.candidateId, candidateId)))
  return new Set([...introduced, ...rejected].map(({ id }) => id))
}

function here({ context }: Transaction): string {
  if (!context.municipality) throw new Error('This needs a municipality.')
  return context.municipality
}
