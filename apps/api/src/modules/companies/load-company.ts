import { postcode } from '@fleksbro/catalogue'
import type { Company } from '@fleksbro/contract'
import type { Transaction } from '../../db/client.ts'
import { notFound } from '../../http/errors.ts'
import type { SessionUser } from '../../http/user.ts'
import { allowedActions, type CompanySubject, canRead } from './companies.policy.ts'
import * as rows from './companies.queries.ts'

/** A company with what the rules about it look at; not found for whoever may not read it. */
export async function loadCompany(tx: Transaction, user: SessionUser, id: string) {
  const company = await rows.findCompany(tx, id)
  if (!company) throw notFound()
  const members = await rows.findMembers(tx, id)
  const admissions = await rows.findAdmissions(tx, id)
  const here = admissions.find(({ admission }) => admission.municipality === user.municipality)?.admission
  const subject: CompanySubject = {
    id,
    members,
    hasOpenVacancies: await rows.hasOpenVacancies(tx, id),
    admission: here?.status,
    consultantId: here?.caseworkerId ?? null,
  }
  if (!canRead(user, subject)) throw notFound()
  return { company, members, admissions, subject }
}

export async function read(tx: Transaction, user: SessionUser, id: string): Promise<Company> {
  const { company, members, admissions, subject } = await loadCompany(tx, user, id)
  const workplaces = await rows.findWorkplaces(tx, id)
  return {
    ...company,
    workplaces: workplaces.map((one) => ({ ...one, place: postcode(one.postcode)?.place ?? '' })),
    members,
    admissions: admissions.map(({ admission, municipality, caseworker }) => ({
      municipality: { code: admission.municipality, name: municipality },
      status: admission.status,
      caseworker,
      reason: admission.reason,
      decidedAt: admission.decidedAt?.toISOString() ?? null,
    })),
    allowedActions: allowedActions(user, subject),
  }
}
