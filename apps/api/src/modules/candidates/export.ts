import { and, asc, eq, or } from 'drizzle-orm'
import type { Database, Transaction } from '../../db/client.ts'
import { account, event, oneTimeLink, session } from '../../db/schema/index.ts'
import { notFound } from '../../http/errors.ts'
import type { SessionUser } from '../../http/user.ts'
import { findLooks } from '../looks/looks.service.ts'
import type { StoredCandidate } from './candidate-store.ts'
import { canExport } from './candidates.policy.ts'
import { findDecisions, findExplained, findIntroductions, findRejections } from './export.queries.ts'
import { openCandidate } from './open-candidate.ts'

/** Everything that is kept of a person, opened. Names of consultants' accounts are theirs and left out. */
export function exportCandidate(
  database: Database,
  user: SessionUser,
  candidateId: string,
): Promise<Record<string, unknown>> {
  // Her own context reaches neither events nor what consultants decided about her; the policy is asked as always.
  const context = { role: 'system', account: user.accountId, municipality: user.municipality } as const
  return database.within(context, async (tx) => {
    const { stored, relation } = await openCandidate(tx, user, candidateId)
    if (!canExport(relation, stored, user)) throw notFound()
    const { seal: _, accountId, caseworkerId: __, pseudonymEpoch: ___, ...profile } = stored
    return {
      exportedAt: tx.now,
      profile,
      account: accountId && (await findAccount(tx, accountId)),
      sessions: accountId ? await findSessions(tx, accountId) : [],
      invitations: await findInvitations(tx, candidateId),
      looks: await findLooks(tx, stored),
      introductions: await findIntroductions(tx, stored),
      decisions: await findDecisions(tx, stored),
      notProposed: await findRejections(tx, stored),
      explained: await findExplained(tx, stored),
      events: await findEvents(tx, stored),
    }
  })
}

async function findAccount(tx: Transaction, id: string) {
  const { email, name, phone, language, createdAt, lastSeenAt } = account
  const [found] = await tx
    .select({ email, name, phone, language, createdAt, lastSeenAt })
    .from(account)
    .where(eq(account.id, id))
  return found
}

const findSessions = (tx: Transaction, accountId: string) =>
  tx
    .select({ createdAt: session.createdAt, usedAt: session.usedAt, endedAt: session.endedAt })
    .from(session)
    .where(eq(session.accountId, accountId))
    .orderBy(asc(session.createdAt))

const findInvitations = (tx: Transaction, candidateId: string) =>
  tx
    .select({ email: oneTimeLink.email, createdAt: oneTimeLink.createdAt, usedAt: oneTimeLink.usedAt })
    .from(oneTimeLink)
    .where(eq(oneTimeLink.candidateId, candidateId))
    .orderBy(asc(oneTimeLink.createdAt))

const findEvents = (tx: Transaction, { id, municipality, accountId }: StoredCandidate) =>
  tx
    .select({ kind: event.kind, at: event.at, companyId: event.companyId, vacancyId: event.vacancyId })
    .from(event)
    .where(
      and(
        eq(event.municipality, municipality),
        or(eq(event.candidateId, id), accountId ? eq(event.accountId, accountId) : undefined),
      ),
    )
    .orderBy(asc(event.at), asc(event.id))
