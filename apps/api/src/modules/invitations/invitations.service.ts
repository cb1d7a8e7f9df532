import { randomUUID } from 'node:crypto'
import type { acceptInvitation, BodyOf, Invitation } from '@fleksbro/contract'
import type { z } from 'zod'
import type { Clock } from '../../clock.ts'
import type { Database, Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { conflict } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import { aroundCandidate, everyAdmin, everyConsultant, peopleOf } from '../../live/audience.ts'
import { tellLive } from '../../live/tell-live.ts'
import { hashPassword } from '../../security/passwords.ts'
import { enterIn, type OpenedSession } from '../sessions/open-session.ts'
import { savePassword } from '../sessions/save-password.ts'
import { endSessions } from '../sessions/sessions.service.ts'
import { linkGone } from './errors.ts'
import { findBehind, type Link, settleAccount } from './invitations.queries.ts'
import { findLink, redeemLink } from './links.ts'
import { settlements } from './settle.ts'

interface Means {
  readonly database: Database
  readonly clock: Clock
}
interface InvitingLink extends Link {
  readonly kind: keyof typeof settlements
}

/** What a link is for. The holder is nobody yet, so the system looks. */
export function lookUp({ database }: Means, token: string): Promise<z.output<typeof Invitation>> {
  return database.within({ role: 'system' }, async (tx) => {
    const link = inviting(await findLink(tx, token))
    const behind = await trustedInviter(tx, link)
    return {
      kind: link.kind,
      name: link.name,
      email: link.email,
      invitedBy: behind?.invitedBy ?? null,
      place: behind?.companyName ?? behind?.municipalityName ?? '',
    }
  })
}

/**
 * Uses the link up and makes the account it was sent for, all or nothing: an account that exists already, or any other
 * refusal, leaves the link as it was.
 */
export async function accept(
  { database, clock }: Means,
  { token, name, password, language }: BodyOf<typeof acceptInvitation>,
): Promise<OpenedSession> {
  checkFreeText({ '/name': name }, { keepWords: true })
  const { municipality } = inviting(await database.within({ role: 'system' }, (tx) => findLink(tx, token)))
  const passwordHash = await hashPassword(password)
  return database.within({ role: 'system', municipality }, async (tx) => {
    const link = inviting(await redeemLink(tx, token))
    await trustedInviter(tx, link)
    const settlement = settlements[link.kind]
    const accountId = await settleAccount(tx, {
      decidesOnBenefits: false,
      ...(await settlement.place(tx, link)),
      id: randomUUID(),
      email: link.email,
      name,
      language,
      active: true,
      createdAt: tx.now,
    })
    if (!accountId) throw conflict('account-exists')
    await endSessions(tx, accountId, clock.wall())
    await savePassword(tx, accountId, passwordHash, clock.wall())
    await settlement.after?.(tx, link, accountId)
    await record(tx, 'account-made', { accountId, ...(link.candidateId ? { candidateId: link.candidateId } : {}) })
    await tellArrival(tx, link)
    return enterIn(tx, accountId, clock.wall())
  })
}

/** Whoever waits for this person sees that she came. */
async function tellArrival(tx: Transaction, { kind, candidateId, companyId }: InvitingLink): Promise<void> {
  if (candidateId) {
    const consultants = [...(await aroundCandidate(tx, candidateId)), ...(await everyConsultant(tx))]
    await tellLive(tx, consultants, { kind: 'candidate', id: candidateId })
  }
  if (companyId) await tellLive(tx, await peopleOf(tx, companyId), { kind: 'company', id: companyId })
  if (kind === 'staff') await tellLive(tx, await everyAdmin(tx), { kind: 'user' })
}

function inviting(link: Link | undefined): InvitingLink {
  if (!link || link.kind === 'password') throw linkGone()
  return { ...link, kind: link.kind }
}

/**
 * An invitation to staff or to a company opens nothing once its sender was turned off or has left the company. A
 * candidate was invited by the municipality: she does not lose her link with her consultant.
 */
async function trustedInviter(tx: Transaction, link: InvitingLink) {
  const behind = await findBehind(tx, link.id)
  const inviter = link.createdBy && link.kind !== 'candidate' ? behind?.inviter : undefined
  const isOfThisCompany = link.kind !== 'colleague' || inviter?.municipality || inviter?.companyId === link.companyId
  if (inviter && !(inviter.active && isOfThisCompany)) throw linkGone()
  return behind
}
