import type { CandidateRow } from '@fleksbro/contract'
import { and, asc, desc, eq, gt, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { account, candidate, introduction, oneTimeLink } from '../../db/schema/index.ts'

export interface Filters {
  readonly whose: 'mine' | 'all' | 'unassigned'
  readonly search: string
  readonly status: 'any' | 'visible' | 'hidden' | 'paused' | 'no-account'
  readonly sector?: string | undefined
  readonly sort: 'name' | 'waiting' | 'updated'
}

const week = 7 * 24 * 60 * 60 * 1000
const openStates = ['proposed', 'interested', 'asked', 'later', 'yes'] as const

/** Only columns that a list may show: neither needs nor words, and nothing that is filtered by them. */
export async function findRows(tx: Transaction, reader: string, filters: Filters): Promise<CandidateRow[]> {
  const rows = await select(tx)
    .where(and(here(tx), ...conditions(reader, filters)))
    .orderBy(...orders[filters.sort])
  return rows.map((row) => presentRow(row, reader, tx.now))
}

export async function findRow(tx: Transaction, reader: string, id: string): Promise<CandidateRow | undefined> {
  const [row] = await select(tx).where(and(here(tx), eq(candidate.id, id)))
  return row && presentRow(row, reader, tx.now)
}

const here = (tx: Transaction) => eq(candidate.municipality, tx.context.municipality ?? '')

const select = (tx: Transaction) =>
  tx
    .select({
      id: candidate.id,
      name: candidate.name,
      accountId: candidate.accountId,
      caseworkerId: candidate.caseworkerId,
      caseworker: account.name,
      visible: candidate.visible,
      paused: candidate.paused,
      hours: sql<CandidateRow['hours']>`${candidate.facts} -> 'hours'`,
      sectors: sql<string[] | null>`${candidate.facts} -> 'sectors'`,
      openIntroductions: tx.$count(
        introduction,
        and(
          eq(introduction.municipality, candidate.municipality),
          eq(introduction.candidateId, candidate.id),
          inArray(introduction.state, [...openStates]),
        ),
      ),
      invited: openInvitation(tx),
      contactedAt: candidate.contactedAt,
      savedAt: candidate.savedAt,
    })
    .from(candidate)
    .leftJoin(account, eq(account.id, candidate.caseworkerId))
    .$dynamic()

const openInvitation = (tx: Transaction) =>
  sql<string | null>`(${tx
    .select({ at: sql`max(${oneTimeLink.createdAt})` })
    .from(oneTimeLink)
    .where(
      and(
        eq(oneTimeLink.candidateId, candidate.id),
        eq(oneTimeLink.kind, 'candidate'),
        isNull(oneTimeLink.usedAt),
        gt(oneTimeLink.expiresAt, tx.now),
      ),
    )})`

type Row = Awaited<ReturnType<typeof select>>[number]

function presentRow({ accountId, caseworkerId, caseworker, ...row }: Row, reader: string, now: Date): CandidateRow {
  return {
    id: row.id,
    name: row.name,
    caseworker: caseworkerId && caseworker !== null ? { id: caseworkerId, name: caseworker } : null,
    mine: caseworkerId === reader,
    hasAccount: accountId !== null,
    invited: row.invited && new Date(row.invited).toISOString(),
    visible: row.visible,
    paused: row.paused,
    hours: row.hours,
    sectors: row.sectors ?? [],
    openIntroductions: row.openIntroductions,
    weeksWaiting: Math.max(0, Math.floor((now.getTime() - row.contactedAt.getTime()) / week)),
    updatedAt: row.savedAt.toISOString(),
  }
}

const statuses: Readonly<Record<Filters['status'], SQL | undefined>> = {
  any: undefined,
  visible: and(eq(candidate.visible, true), eq(candidate.paused, false)),
  hidden: eq(candidate.visible, false),
  paused: eq(candidate.paused, true),
  'no-account': isNull(candidate.accountId),
}

const orders: Readonly<Record<Filters['sort'], readonly SQL[]>> = {
  name: [asc(sql`lower(${candidate.name})`), asc(candidate.id)],
  waiting: [asc(candidate.contactedAt), asc(candidate.id)],
  updated: [desc(candidate.savedAt), asc(candidate.id)],
}

function conditions(reader: string, { whose, search, status, sector }: Filters): (SQL | undefined)[] {
  const sought = search.trim().toLowerCase()
  return [
    whose === 'mine' ? eq(candidate.caseworkerId, reader) : undefined,
    whose === 'unassigned' ? isNull(candidate.caseworkerId) : undefined,
    sought ? sql`position(${sought} in lower(${candidate.name})) > 0` : undefined,
    statuses[status],
    sector ? sql`${candidate.facts} -> 'sectors' @> ${JSON.stringify([sector])}::jsonb` : undefined,
  ]
}
