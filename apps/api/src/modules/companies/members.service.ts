import type { BodyOf, inviteColleague } from '@fleksbro/contract'
import { asSystem } from '../../db/as-system.ts'
import type { Transaction } from '../../db/client.ts'
import { conflict, notFound } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import type { SessionUser } from '../../http/user.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { createLink } from '../invitations/links.ts'
import { defaults } from '../settings/defaults.ts'
import { canInvite, canRemove, wouldBeLeftAlone } from './companies.policy.ts'
import { holdCompany } from './companies.queries.ts'
import { loadCompany } from './load-company.ts'
import { clearMembership, hasAccount } from './members.queries.ts'

/** A company belongs to no municipality, so its links last as long as ours do. */
const days = defaults['days.invitation']

/** Answers alike whether or not the e-mail has an account elsewhere; only the inbox is told. */
export async function invite(
  tx: Transaction,
  user: SessionUser,
  companyId: string,
  { name, email, role }: BodyOf<typeof inviteColleague>,
  publicUrl: string,
): Promise<void> {
  const { company, members } = await loadCompany(tx, user, companyId)
  if (!canInvite(user, companyId)) throw notFound()
  checkFreeText({ '/name': name }, { keepWords: true })
  if (members.some((member) => member.email === email)) throw conflict('already-a-member')

  const to = { email, language: user.language }
  // Links are the system's: nobody reads those of others.
  await asSystem(tx, null, async (system) => {
    if (await hasAccount(system, email)) return queueMail(system, { kind: 'account-exists', to })
    const { link } = await createLink(system, {
      kind: 'colleague',
      email,
      name,
      role: 'company',
      companyId,
      createdBy: user.accountId,
      details: { companyRole: role },
      days,
      publicUrl,
    })
    const data = { name, company: company.name, invitedBy: user.name, link, days }
    await queueMail(system, { kind: 'colleague-invitation', to, data })
  })
}

/** Acts on the next request of every session the person has. */
export async function remove(tx: Transaction, user: SessionUser, companyId: string, accountId: string): Promise<void> {
  if (!canRemove(user, companyId, accountId)) throw notFound()
  // Two owners who leave at once take turns, and the second one stays.
  await holdCompany(tx, companyId)
  const { subject } = await loadCompany(tx, user, companyId)
  if (!subject.members.some((member) => member.accountId === accountId)) throw notFound()
  if (wouldBeLeftAlone(subject, accountId)) throw conflict('last-owner')

  // A person's account is her own; that an owner lets her go is written by the system.
  await asSystem(tx, null, (system) => clearMembership(system, companyId, accountId))
}
