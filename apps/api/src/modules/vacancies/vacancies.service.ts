import {
  type BodyOf,
  type createVacancy,
  emptyVacancy,
  type FieldProblem,
  type saveVacancy,
  type Vacancy,
} from '@fleksbro/contract'
import { dayOf } from '../../clock.ts'
import type { Transaction } from '../../db/client.ts'
import { conflict, DomainError, invalid, notFound, stale } from '../../http/errors.ts'
import { checkFreeText } from '../../http/free-text.ts'
import { said } from '../../http/said.ts'
import type { SessionUser } from '../../http/user.ts'
import { catalogueOf } from '../catalogue/current-catalogue.ts'
import { isMember } from '../companies/companies.policy.ts'
import { problemsOf } from './check-facts.ts'
import { offer, tellColleagues, withdraw } from './offers.ts'
import { present } from './present-vacancy.ts'
import { canMove, canRead, isClosed, type Move, moves } from './vacancies.policy.ts'
import * as rows from './vacancies.queries.ts'

export async function list(tx: Transaction, user: SessionUser, companyId: string): Promise<Vacancy[]> {
  const letIn = await rows.isLetIn(tx, companyId)
  if (!canRead(user, { companyId, letIn })) throw notFound()
  return (await rows.findVacancies(tx, companyId)).map((row) => present(user, row))
}

export async function create(
  tx: Transaction,
  user: SessionUser,
  companyId: string,
  id: string,
  { title, workplaceId, keepWords }: BodyOf<typeof createVacancy>,
): Promise<void> {
  checkFreeText({ '/title': title }, { keepWords })
  await checkWorkplace(tx, companyId, workplaceId)
  await rows.insertVacancy(tx, {
    id,
    companyId,
    workplaceId,
    version: 1,
    status: 'draft',
    title,
    about: '',
    places: 1,
    facts: emptyVacancy,
    createdBy: user.accountId,
    createdAt: tx.now,
    savedAt: tx.now,
  })
}

export async function read(tx: Transaction, user: SessionUser, id: string): Promise<Vacancy> {
  const row = await rows.findVacancy(tx, id)
  if (!row || !canRead(user, row)) throw notFound()
  return present(user, row)
}

/** What a company's own vacancy says to the scoring, a draft's too. Not found for anybody else's. */
export async function readOwn(tx: Transaction, user: SessionUser, id: string) {
  const row = await rows.findVacancy(tx, id)
  if (!row || !isMember(user, row.companyId)) throw notFound()
  return { id, facts: row.facts, postcode: row.workplace?.postcode ?? null }
}

/** The conditions of the vacancy that was last saved for a workplace, or for any of the company's if none is named. */
export async function usualConditions(tx: Transaction, companyId: string, workplaceId: string | null) {
  const answered = (await rows.findVacancies(tx, companyId))
    .filter((row) => workplaceId === null || row.workplaceId === workplaceId)
    .filter(({ facts }) => Object.keys(facts.conditions).length > 0)
    .toSorted((a, b) => b.savedAt.getTime() - a.savedAt.getTime())
  return answered[0]?.facts.conditions ?? {}
}

export async function save(
  tx: Transaction,
  user: SessionUser,
  id: string,
  { version, facts: newFacts = {}, keepWords, ...rest }: BodyOf<typeof saveVacancy>,
): Promise<Vacancy> {
  const facts = said(newFacts)
  const changes = said(rest)
  const row = await hold(tx, user, id)
  if (row.version !== version) throw stale(present(user, row))
  if (isClosed(row.status)) throw conflict('vacancy-closed')

  checkFreeText({ '/title': changes.title, '/about': changes.about }, { keepWords })
  const next = { ...row, ...changes, facts: { ...row.facts, ...facts } }
  const problems = [
    ...problemsOf(facts, await catalogueOf(tx)),
    ...(changes.expiresOn && changes.expiresOn < dayOf(tx.now) ? [{ path: '/expiresOn', code: 'in-the-past' }] : []),
    ...(row.status === 'draft' ? [] : missingFrom(next)),
  ]
  if (problems.length > 0) throw invalid(...problems)
  await checkWorkplace(tx, row.companyId, changes.workplaceId)

  await rows.updateVacancy(tx, row, { ...changes, facts: next.facts })
  await tellColleagues(tx, row)
  return read(tx, user, id)
}

export async function move(tx: Transaction, user: SessionUser, id: string, action: Move): Promise<Vacancy> {
  const row = await hold(tx, user, id)
  if (!canMove(row.status, action)) throw conflict('not-in-this-state')
  if (moves[action].guard === 'ready') refuseUnready(tx, row)

  await moveTo(tx, row, action)
  return read(tx, user, id)
}

/** Pauses a vacancy that nobody asked to pause; answers with its company, or with nothing if it was not shown. */
export async function pauseByTime(tx: Transaction, id: string): Promise<string | undefined> {
  const row = await rows.findVacancyForUpdate(tx, id)
  if (!row || !canMove(row.status, 'pause')) return undefined
  await moveTo(tx, row, 'pause')
  return row.companyId
}

/** Changes the status and what follows from it, whoever or whatever moved the vacancy. */
export async function moveTo(tx: Transaction, row: rows.VacancyRow, action: Move): Promise<void> {
  const { to } = moves[action]
  await rows.updateVacancy(tx, row, { status: to, ...(to === 'published' ? { publishedAt: tx.now } : {}) })
  if (to === 'published') await offer(tx, row)
  else await withdraw(tx, row, to)
  await tellColleagues(tx, row)
}

async function hold(tx: Transaction, user: SessionUser, id: string): Promise<rows.VacancyRow> {
  const row = await rows.findVacancyForUpdate(tx, id)
  if (!row || !isMember(user, row.companyId)) throw notFound()
  return row
}

function refuseUnready(tx: Transaction, row: rows.VacancyRow) {
  const fields = missingFrom(row)
  if (row.expiresOn && row.expiresOn < dayOf(tx.now)) fields.push({ path: '/expiresOn', code: 'in-the-past' })
  if (fields.length > 0) throw new DomainError(409, 'not-ready', { fields })
  if (!row.letIn) throw conflict('not-let-in-yet')
}

/** What people must be told of a vacancy they can see: what is to be done, and where. The title always says something. */
function missingFrom({ workplaceId, facts }: Pick<rows.VacancyRow, 'workplaceId' | 'facts'>): FieldProblem[] {
  return [
    ...(facts.tasks?.length ? [] : [{ path: '/facts/tasks', code: 'missing' }]),
    ...(workplaceId ? [] : [{ path: '/workplaceId', code: 'missing' }]),
  ]
}

async function checkWorkplace(tx: Transaction, companyId: string, id: string | null | undefined) {
  if (id && !(await rows.hasWorkplace(tx, companyId, id)))
    throw invalid({ path: '/workplaceId', code: 'unknown-entry' })
}
