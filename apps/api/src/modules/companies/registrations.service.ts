import type { BodyOf, registerCompany } from '@fleksbro/contract'
import { isCvr } from '@fleksbro/fleksjob'
import type { Transaction } from '../../db/client.ts'
import { invalid } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { createLink } from '../invitations/links.ts'
import { settingFor } from '../settings/setting-for.ts'
import { checkWorkplace } from './check-workplace.ts'
import type { Registration } from './company-store.ts'
import { hasAccount } from './members.queries.ts'
import { isRegistered, runsTheForum } from './registrations.queries.ts'

type Body = BodyOf<typeof registerCompany>

export function checkRegistration({ cvr, company, name, workplace }: Body): void {
  if (!isCvr(cvr)) throw invalid({ path: '/cvr', code: 'not-a-cvr' })
  checkFreeText({ '/company': company, '/name': name }, { keepWords: true })
  checkWorkplace(workplace, '/workplace')
}

/** Nothing is made before the link is used. The page answers alike whatever exists; only the inbox is told. */
export async function register(system: Transaction, body: Body, publicUrl: string): Promise<void> {
  const { cvr, company, workplace, municipality, phone, name, email, language } = body
  if (!(await runsTheForum(system, municipality))) throw invalid({ path: '/municipality', code: 'unknown-entry' })
  const to = { email, language }
  const days = await settingFor(system, 'days.invitation')
  const isKnownCompany = await isRegistered(system, cvr)
  if (await hasAccount(system, email)) return queueMail(system, { kind: 'account-exists', to })
  if (isKnownCompany) return queueMail(system, { kind: 'company-exists', to, data: { name, company } })

  const details: Registration = { cvr, company, workplace, municipality, phone }
  const { link } = await createLink(system, {
    kind: 'company',
    email,
    name,
    role: 'company',
    municipality,
    details: { ...details },
    days,
    publicUrl,
  })
  await queueMail(system, { kind: 'company-confirmation', to, data: { name, company, link, days } })
}
