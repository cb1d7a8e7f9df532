import type { listWaiting, ReplyOf } from '@fleksbro/contract'
import { and, eq, inArray, lte } from 'drizzle-orm'
import { daysLater } from '../../clock.ts'
import type { Transaction } from '../../db/client.ts'
import { admission, candidate, company, introduction } from '../../db/schema/index.ts'
import { settingFor } from '../settings/setting-for.ts'

/** Somebody's answer is missing in these; in `later` the candidate asked for time. */
const unanswered = ['proposed', 'interested', 'asked'] as const
const daysWithoutContact = 42

/** Everything that waits in the municipality, the reader's own and nobody's first, then the longest waiting. */
export async function findWaiting(tx: Transaction, reader: string): Promise<Waiting[]> {
  const found = [...(await findRegistrations(tx)), ...(await findIntroductions(tx)), ...(await findWithoutContact(tx))]
  return found
    .map(({ caseworkerId, since, ...one }) => ({
      ...one,
      since: since.toISOString(),
      mine: caseworkerId === null || caseworkerId === reader,
    }))
    .sort((a, b) => Number(b.mine) - Number(a.mine) || (a.since < b.since ? -1 : 1))
}

type Waiting = ReplyOf<typeof listWaiting>[number]
type Found = Omit<Waiting, 'mine' | 'since'> & { readonly since: Date; readonly caseworkerId: string | null }

async function findRegistrations(tx: Transaction): Promise<Found[]> {
  const rows = await tx
    .select({ since: admission.askedAt, caseworkerId: admission.caseworkerId, id: company.id, name: company.name })
    .from(admission)
    .innerJoin(company, eq(company.id, admission.companyId))
    .where(and(eq(admission.municipality, tx.context.municipality ?? ''), eq(admission.status, 'waiting')))
  return rows.map(({ since, caseworkerId, id, name }) => ({
    kind: 'company-registration',
    since,
    caseworkerId,
    candidate: null,
    company: { id, name },
    introductionId: null,
  }))
}

async function findIntroductions(tx: Transaction): Promise<Found[]> {
  const rows = await tx
    .select({
      id: introduction.id,
      state: introduction.state,
      since: introduction.changedAt,
      caseworkerId: candidate.caseworkerId,
      candidate: { id: candidate.id, name: candidate.name },
      company: { id: company.id, name: company.name },
    })
    .from(introduction)
    .innerJoin(
      candidate,
      and(eq(candidate.municipality, introduction.municipality), eq(candidate.id, introduction.candidateId)),
    )
    .innerJoin(company, eq(company.id, introduction.companyId))
    .where(
      and(
        eq(introduction.municipality, tx.context.municipality ?? ''),
        inArray(introduction.state, [...unanswered, 'yes']),
      ),
    )
  const old = daysLater(tx.now, -(await settingFor(tx, 'days.second-reminder')))
  return rows
    .filter(({ state, since }) => state === 'yes' || since <= old)
    .map(({ id, state, ...row }) => ({ ...row, kind: state === 'yes' ? 'said-yes' : 'unanswered', introductionId: id }))
}

/** People on a break wait for nothing. */
async function findWithoutContact(tx: Transaction): Promise<Found[]> {
  const rows = await tx
    .select({
      id: candidate.id,
      name: candidate.name,
      since: candidate.contactedAt,
      caseworkerId: candidate.caseworkerId,
    })
    .from(candidate)
    .where(
      and(
        eq(candidate.municipality, tx.context.municipality ?? ''),
        eq(candidate.paused, false),
        lte(candidate.contactedAt, daysLater(tx.now, -daysWithoutContact)),
      ),
    )
  return rows.map(({ id, name, since, caseworkerId }) => ({
    kind: 'no-contact',
    since,
    caseworkerId,
    candidate: { id, name },
    company: null,
    introductionId: null,
  }))
}
