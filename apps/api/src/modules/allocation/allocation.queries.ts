import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { candidate, introduction, matchDecision, rejection } from '../../db/schema/index.ts'

/** A candidate as a list names her, and what decides whether she can be proposed. */
export interface Scoped {
  readonly id: string
  readonly name: string
  readonly version: number
  readonly caseworkerId: string | null
  readonly paused: boolean
  readonly shielded: boolean
  readonly contactedAt: Date
}

/** One's own, and those nobody has taken on where they are wanted: all of whom this consultant may open. */
export const findScope = (tx: Transaction, caseworkerId: string, unassignedToo: boolean): Promise<Scoped[]> =>
  tx
    .select({
      id: candidate.id,
      name: candidate.name,
      version: candidate.version,
      caseworkerId: candidate.caseworkerId,
      paused: candidate.paused,
      shielded: candidate.shielded,
      contactedAt: candidate.contactedAt,
    })
    .from(candidate)
    .where(
      and(
        eq(candidate.municipality, here(tx)),
        or(eq(candidate.caseworkerId, caseworkerId), unassignedToo ? isNull(candidate.caseworkerId) : undefined),
      ),
    )
    .orderBy(candidate.contactedAt, candidate.id)

interface Pair {
  readonly candidateId: string
  readonly vacancyId: string
}

/** Pairs a consultant decided not to propose. */
export const findRejected = (tx: Transaction): Promise<Pair[]> =>
  tx
    .select({ candidateId: rejection.candidateId, vacancyId: rejection.vacancyId })
    .from(rejection)
    .where(eq(rejection.municipality, here(tx)))

/** Pairs the candidate does not want; for readers who may know. */
export const findUnwanted = (tx: Transaction): Promise<Pair[]> =>
  tx
    .select({ candidateId: matchDecision.candidateId, vacancyId: matchDecision.vacancyId })
    .from(matchDecision)
    .where(and(eq(matchDecision.municipality, here(tx)), eq(matchDecision.decision, 'not-for-me')))

export async function isUnwanted(tx: Transaction, { candidateId, vacancyId }: Pair): Promise<boolean> {
  const rows = await tx
    .select({ id: matchDecision.vacancyId })
    .from(matchDecision)
    .where(
      and(
        eq(matchDecision.municipality, here(tx)),
        eq(matchDecision.candidateId, candidateId),
        eq(matchDecision.vacancyId, vacancyId),
        eq(matchDecision.decision, 'not-for-me'),
      ),
    )
  return rows.length > 0
}

/** Introductions that somebody is still to answer, or that led to a yes: both sides have their hands full with them. */
export const findUnderWay = (tx: Transaction): Promise<Pair[]> =>
  tx
    .select({ candidateId: introduction.candidateId, vacancyId: introduction.vacancyId })
    .from(introduction)
    .where(
      and(
        eq(introduction.municipality, here(tx)),
        inArray(introduction.state, ['proposed', 'interested', 'asked', 'later', 'yes']),
      ),
    )

function here({ context }: Transaction): string {
  if (!context.municipality) throw new Error('This needs a municipality.')
  return context.municipality
}
