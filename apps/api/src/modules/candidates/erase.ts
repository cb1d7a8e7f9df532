import { randomUUID } from 'node:crypto'
import { and, eq, inArray, or } from 'drizzle-orm'
import { forgetChanges } from '../../db/changes.ts'
import type { Database, Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { account, candidate, demoMail, event, introduction, oneTimeLink } from '../../db/schema/index.ts'
import { notFound } from '../../http/errors.ts'
import type { SessionUser } from '../../http/user.ts'
import { forgetLiveOf } from '../../live/forget-live-of.ts'
import type { StoredCandidate } from './candidate-store.ts'
import { actsForHer } from './candidates.policy.ts'
import { openCandidateForUpdate } from './open-candidate.ts'
import { endForWithdrawal } from './withdrawal.ts'

/**
 * Ends what is open, then removes the key, the profile with all that hangs on it, the account and its sessions, in one
 * transaction. What remains are times without a person.
 */
export async function eraseCandidate(database: Database, user: SessionUser, candidateId: string): Promise<void> {
  // The account, links and events are out of every person's reach; the policy is asked as always.
  const context = { role: 'system', account: user.accountId, municipality: user.municipality } as const
  await database.within(context, async (tx) => {
    const { stored, relation } = await openCandidateForUpdate(tx, user, candidateId)
    if (!actsForHer(relation, stored)) throw notFound()
    await endForWithdrawal(tx, candidateId, { because: 'erased' })
    const gone = randomUUID()
    await forgetEvents(tx, stored, gone)
    await forgetIntroductions(tx, stored, gone)
    await forgetLinks(tx, stored)
    await tx
      .delete(candidate)
      .where(and(eq(candidate.municipality, stored.municipality), eq(candidate.id, candidateId)))
    await forgetChanges(tx, stored)
    await forgetLiveOf(tx, candidateId)
    if (stored.accountId) await tx.delete(account).where(eq(account.id, stored.accountId))
    await record(tx, 'candidate-erased', { accountId: null })
  })
}

/** One new id for all of them: what happened can still be counted, and leads to nobody. */
async function forgetEvents(tx: Transaction, { id, municipality, accountId }: StoredCandidate, gone: string) {
  const here = eq(event.municipality, municipality)
  await tx
    .update(event)
    .set({ candidateId: gone })
    .where(and(here, eq(event.candidateId, id)))
  if (accountId)
    await tx
      .update(event)
      .set({ accountId: null })
      .where(and(here, eq(event.accountId, accountId)))
}

/** A company that knew of one goes on reading that it ended; of the others nothing stays. */
async function forgetIntroductions(tx: Transaction, { id, municipality, accountId }: StoredCandidate, gone: string) {
  const hers = and(eq(introduction.municipality, municipality), eq(introduction.candidateId, id))
  await tx.delete(introduction).where(and(hers, eq(introduction.companyKnows, false)))
  const known = await tx.select({ id: introduction.id, steps: introduction.steps }).from(introduction).where(hers)
  for (const { id: one, steps } of known)
    await tx
      .update(introduction)
      .set({
        candidateId: gone,
        sealedMessage: null,
        sealedRevealed: null,
        sealedReason: null,
        steps: steps.map((step) => (step.account === accountId ? { ...step, account: null } : step)),
      })
      .where(and(hers, eq(introduction.id, one)))
}

async function forgetLinks(tx: Transaction, { id, email, accountId }: StoredCandidate): Promise<void> {
  const [own] = accountId
    ? await tx.select({ email: account.email }).from(account).where(eq(account.id, accountId))
    : []
  const emails = [email, own?.email].filter((one) => one !== null && one !== undefined)
  const toHer = and(inArray(oneTimeLink.kind, ['candidate', 'password']), inArray(oneTimeLink.email, emails))
  await tx.delete(oneTimeLink).where(or(eq(oneTimeLink.candidateId, id), toHer))
  await tx.delete(demoMail).where(inArray(demoMail.recipient, emails))
}
