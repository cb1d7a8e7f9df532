import type { BodyOf, Company, listMunicipalities, ReplyOf, saveCompany, WorkplaceInput } from '@fleksbro/contract'
import type { z } from 'zod'
import { asSystem } from '../../db/as-system.ts'
import type { Transaction } from '../../db/client.ts'
import { notFound } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import { said } from '../../http/said.ts'
import type { SessionUser } from '../../http/user.ts'
import { settingFor } from '../settings/setting-for.ts'
import { checkWorkplace } from './check-workplace.ts'
import { isMember } from './companies.policy.ts'
import * as rows from './companies.queries.ts'
import { read } from './load-company.ts'

type WorkplaceValues = z.output<typeof WorkplaceInput>

/** Those that take part, each with what it says in its own context. */
export async function municipalities(tx: Transaction): Promise<ReplyOf<typeof listMunicipalities>> {
  const told = []
  for (const one of await rows.findMunicipalities(tx)) {
    const link = await asSystem(tx, one.code, (there) => settingFor(there, 'link.accessibility'))
    told.push({ ...one, accessibility: link || null })
  }
  return told
}

export async function save(
  tx: Transaction,
  user: SessionUser,
  id: string,
  { keepWords, ...body }: BodyOf<typeof saveCompany>,
): Promise<Company> {
  if (!isMember(user, id)) throw notFound()
  // A company may be called after an illness; only what it tells of itself is asked about.
  checkFreeText({ '/name': body.name }, { keepWords: true })
  checkFreeText({ '/about': body.about }, { keepWords })
  const changes = said(body)
  if (Object.keys(changes).length > 0) await rows.updateCompany(tx, id, changes)
  return read(tx, user, id)
}

export async function addWorkplace(tx: Transaction, companyId: string, id: string, values: WorkplaceValues) {
  checkWorkplace(values)
  await rows.insertWorkplace(tx, companyId, id, values)
}

export async function saveWorkplace(
  tx: Transaction,
  user: SessionUser,
  { companyId, workplaceId }: { companyId: string; workplaceId: string },
  values: WorkplaceValues,
): Promise<Company> {
  if (!isMember(user, companyId)) throw notFound()
  checkWorkplace(values)
  if (!(await rows.updateWorkplace(tx, companyId, workplaceId, values))) throw notFound()
  return read(tx, user, companyId)
}
