import { postcode } from '@fleksbro/catalogue'
import type { BodyOf, Company, decideAdmission, listCompanies, ReplyOf } from '@fleksbro/contract'
import type { z } from 'zod'
import type { Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { conflict, invalid, notFound } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import type { SessionUser } from '../../http/user.ts'
import { everyConsultant, peopleOf } from '../../live/audience.ts'
import { tellLive } from '../../live/tell-live.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { offerAllOf, withdrawAllOf } from '../vacancies/offers.ts'
import { findAdmissionForUpdate, findCompanyRows, findOwners, updateAdmission } from './admissions.queries.ts'
import { canDecide, canTakeOn } from './companies.policy.ts'
import { loadCompany, read } from './load-company.ts'
import { onAdmissionWithdrawn } from './withdrawal.ts'

type Filters = z.output<(typeof listCompanies)['query']>

export async function list(
  tx: Transaction,
  user: SessionUser,
  { status, search, whose }: Filters,
): Promise<ReplyOf<typeof listCompanies>> {
  const caseworkerId = whose === 'mine' ? user.accountId : undefined
  const found = await findCompanyRows(tx, { municipality: here(user), status, search, caseworkerId })
  return found.map(({ askedAt, postcode: code, ...row }) => ({
    ...row,
    place: (code && postcode(code)?.place) || null,
    registeredAt: askedAt.toISOString(),
  }))
}

/** Whoever decides takes the company on as its named consultant. */
export async function decide(
  tx: Transaction,
  user: SessionUser,
  companyId: string,
  { status, reason = '' }: BodyOf<typeof decideAdmission>,
): Promise<Company> {
  const municipality = here(user)
  const admission = await findAdmissionForUpdate(tx, municipality, companyId)
  if (!admission) throw notFound()
  if (admission.status === status && admission.caseworkerId === user.accountId) return read(tx, user, companyId)
  if (!canDecide(admission.status, status)) throw conflict('already-decided')
  if (status === 'refused' && !reason.trim()) throw invalid({ path: '/reason', code: 'missing' })
  checkFreeText({ '/reason': reason })

  await updateAdmission(tx, municipality, companyId, {
    status,
    reason: status === 'refused' ? reason : null,
    caseworkerId: user.accountId,
    decidedAt: tx.now,
  })
  if (status === 'in') await offerAllOf(tx, companyId)
  if (admission.status === 'in') {
    await withdrawAllOf(tx, companyId)
    for (const end of onAdmissionWithdrawn) await end(tx, { companyId, municipality })
  }
  await record(tx, status === 'in' ? 'company-let-in' : 'company-refused', { companyId })
  const decided = await read(tx, user, companyId)
  await tell(tx, decided, status)
  await tellCompany(tx, companyId)
  return decided
}

/** From now on the reader is the one whom the company and its people are told to call. */
export async function takeOn(tx: Transaction, user: SessionUser, companyId: string): Promise<Company> {
  const municipality = here(user)
  await findAdmissionForUpdate(tx, municipality, companyId)
  const { subject } = await loadCompany(tx, user, companyId)
  if (subject.admission !== 'in') throw conflict('not-let-in-yet')
  if (canTakeOn(user, subject)) await updateAdmission(tx, municipality, companyId, { caseworkerId: user.accountId })
  await tellCompany(tx, companyId)
  return read(tx, user, companyId)
}

async function tell(tx: Transaction, { id, name, admissions }: Company, status: 'in' | 'refused') {
  const data = { company: name, place: admissions[0]?.municipality.name ?? '' }
  const kind = status === 'in' ? 'company-let-in' : 'company-refused'
  for (const { accountId } of await findOwners(tx, id)) await queueMail(tx, { kind, to: accountId, data })
}

async function tellCompany(tx: Transaction, id: string) {
  await tellLive(tx, [...(await peopleOf(tx, id)), ...(await everyConsultant(tx))], { kind: 'company', id })
}

function here({ municipality }: SessionUser): string {
  if (!municipality) throw notFound()
  return municipality
}
