import type { BodyOf, inviteStaff, ReplyOf } from '@fleksbro/contract'
import type { Config } from '../../config.ts'
import type { Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { conflict, invalid, notFound } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import type { SessionUser } from '../../http/user.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { createLink } from '../invitations/links.ts'
import { settingFor } from '../settings/setting-for.ts'
import { findMunicipalityName, hasAccount } from './users.queries.ts'

export interface Means {
  readonly user: SessionUser
  readonly config: Config
  /** Makes it once per idempotency key. */
  readonly once: (make: () => Promise<unknown>) => Promise<unknown>
}

type Invited = ReplyOf<typeof inviteStaff>

/** A link is kept nowhere, so a repeated call cannot show it again. Needs the system context of the municipality. */
export async function invite(tx: Transaction, means: Means, body: BodyOf<typeof inviteStaff>): Promise<Invited> {
  checkFreeText({ '/name': body.name, '/email': body.email }, { keepWords: true })
  const invited: Invited[] = []
  await means.once(async () => invited.push(await send(tx, means, body)))
  if (!invited[0]) throw conflict('link-shown-once')
  return invited[0]
}

async function send(tx: Transaction, { user, config }: Means, body: BodyOf<typeof inviteStaff>): Promise<Invited> {
  const { name, email, role, decidesOnBenefits } = body
  const { municipality } = user
  if (!municipality) throw notFound()
  if (await hasAccount(tx, email)) throw invalid({ path: '/email', code: 'has-account' })
  const days = await settingFor(tx, 'days.invitation')
  const { link, expiresAt } = await createLink(tx, {
    kind: 'staff',
    email,
    name,
    role,
    municipality,
    createdBy: user.accountId,
    details: { decidesOnBenefits },
    days,
    publicUrl: config.publicUrl,
  })
  const data = { name, place: await findMunicipalityName(tx, municipality), link, days }
  await queueMail(tx, { kind: 'staff-invitation', to: { email, language: user.language }, data })
  await record(tx, 'invited')
  return { link, mailed: !!config.mail.smtpUrl || config.demo, expires: expiresAt.toISOString() }
}
