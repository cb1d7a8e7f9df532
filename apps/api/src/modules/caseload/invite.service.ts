import type { BodyOf, createCandidate, Language, ReplyOf } from '@fleksbro/contract'
import type { Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { conflict, invalid } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import type { SessionUser } from '../../http/user.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { insertCandidate, updateCandidate } from '../candidates/candidate-store.ts'
import { openCandidateForUpdate } from '../candidates/open-candidate.ts'
import { createLink } from '../invitations/links.ts'
import { settingFor } from '../settings/setting-for.ts'
import { findInvitedLanguage, findPlaceName, hasAccount } from './invite.queries.ts'

export interface Means {
  readonly user: SessionUser
  /** Makes it once per idempotency key, and answers the id of what was made then. */
  readonly once: (make: (id: string) => Promise<unknown>) => Promise<string>
  readonly publicUrl: string
  /** Mails leave this installation, or can be read in its demo mailbox. */
  readonly mails: boolean
}

type Created = ReplyOf<typeof createCandidate>
type Invited = Created & { readonly link: string; readonly expires: string }

/** A profile for somebody, the maker's own candidate from the start. A repeated call makes nothing and shows no link. */
export async function createFor(tx: Transaction, means: Means, body: BodyOf<typeof createCandidate>): Promise<Created> {
  const { name, email, phone, language } = body
  checkFreeText({ '/name': name, '/email': email, '/phone': phone }, { keepWords: true })
  const invited: Invited[] = []
  const candidateId = await means.once(async (id) => {
    await insertCandidate(tx, { id, name, email, phone, caseworkerId: means.user.accountId })
    if (email) invited.push(await invite(tx, means, { id, name, email, language }))
  })
  return invited[0] ?? { candidateId, link: null, mailed: false, expires: null }
}

/** A new link; earlier ones stop. A link is kept nowhere, so a repeated call cannot show it again. */
export async function inviteAgain(tx: Transaction, means: Means, candidateId: string, email: string): Promise<Invited> {
  checkFreeText({ '/email': email }, { keepWords: true })
  const { stored } = await openCandidateForUpdate(tx, means.user, candidateId)
  if (stored.accountId) throw conflict('has-account')
  const invited: Invited[] = []
  await means.once(async () => {
    const language = await findInvitedLanguage(tx, candidateId)
    if (stored.email !== email) await updateCandidate(tx, stored, { email })
    invited.push(await invite(tx, means, { id: candidateId, name: stored.name, email, language }))
  })
  if (!invited[0]) throw conflict('link-shown-once')
  return invited[0]
}

interface Guest {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Language
}

async function invite(tx: Transaction, { user, publicUrl, mails }: Means, guest: Guest): Promise<Invited> {
  const { id, name, email, language } = guest
  if (await hasAccount(tx, email)) throw invalid({ path: '/email', code: 'has-account' })
  const place = await findPlaceName(tx)
  const days = await settingFor(tx, 'days.invitation')
  const { link, expiresAt } = await createLink(tx, {
    kind: 'candidate',
    email,
    name,
    role: 'candidate',
    municipality: user.municipality ?? '',
    candidateId: id,
    createdBy: user.accountId,
    details: { language },
    days,
    publicUrl,
  })
  await queueMail(tx, { kind: 'invitation', to: { email, language }, data: { name, place, link, days } })
  await record(tx, 'invited', { candidateId: id })
  return { candidateId: id, link, mailed: mails, expires: expiresAt.toISOString() }
}
