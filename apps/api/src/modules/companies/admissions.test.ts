import {
  actOnIntroduction,
  decideAdmission,
  listCompanies,
  listIntroductions,
  readCompany,
  showInterest,
  takeOnCompany,
} from '@fleksbro/contract'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { home } from '../../../test/builders.ts'
import { startTestApp } from '../../../test/test-app.ts'
import { outbox } from '../../db/schema/index.ts'

const { as, given } = await startTestApp()
const kim = await given.caseworker({ name: 'Kim Lund' })
const consultant = as(kim)
const mailsTo = (accountId: string) =>
  given.system((tx) =>
    tx
      .select({ kind: outbox.kind })
      .from(outbox)
      .where(and(eq(outbox.channel, 'mail'), eq(outbox.recipient, accountId))),
  )

test('a consultant lets a company in, becomes its named consultant, and its owner is told', async () => {
  const company = await given.company({ admission: 'waiting' })
  const params = { companyId: company.id }
  expect((await consultant.call(readCompany, { params })).body.allowedActions).toEqual(['admit', 'refuse'])
  const { body } = await consultant.call(decideAdmission, { params, body: { status: 'in' } })
  expect(body).toMatchObject({ allowedActions: ['refuse'], admissions: [{ status: 'in' }] })

  const own = await as(company).call(readCompany, { params })
  expect(own.body.admissions).toMatchObject([{ municipality: { code: home }, caseworker: { name: 'Kim Lund' } }])
  expect(await mailsTo(company.accountId)).toEqual([{ kind: 'company-let-in' }])
})

test('a refusal needs a reason, which the company reads', async () => {
  const company = await given.company({ admission: 'waiting' })
  const params = { companyId: company.id }
  const silent = await consultant.call(decideAdmission, { params, body: { status: 'refused', reason: ' ' } })
  expect(silent.problem.fields).toEqual([{ path: '/reason', code: 'missing' }])
  await consultant.call(decideAdmission, {
    params,
    body: { status: 'refused', reason: 'I hører til i en anden kommune' },
  })

  const { body } = await as(company).call(readCompany, { params })
  expect(body.admissions).toMatchObject([{ status: 'refused', reason: 'I hører til i en anden kommune' }])
  expect(await mailsTo(company.accountId)).toEqual([{ kind: 'company-refused' }])
})

test('of two consultants who decide at once one does, and asking again changes nothing', async () => {
  const company = await given.company({ admission: 'waiting' })
  const call = { params: { companyId: company.id }, body: { status: 'in' } } as const
  const both = [consultant, as(await given.caseworker())]
  const answers = await Promise.all(both.map((one) => one.call(decideAdmission, call)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const winner = both[answers.findIndex(({ status }) => status === 200)]
  expect((await winner?.call(decideAdmission, call))?.status).toBe(200)
  expect(await mailsTo(company.accountId)).toHaveLength(1)
})

test('the list holds the companies of the own municipality only, and finds by name, number and state', async () => {
  const waiting = await given.company({ name: 'Æblegården 100 %', admission: 'waiting' })
  const mine = await given.company({ name: 'Brohusets Café', caseworkerId: kim.accountId })
  const foreign = await given.company({ name: 'Fjern Fabrik', municipality: '0998' })
  await given.vacancy({ company: mine })
  await given.vacancy({ company: mine, status: 'draft' })
  const find = async (query: { search?: string; status?: 'waiting'; whose?: 'mine' }) =>
    (await consultant.call(listCompanies, { query })).body

  const names = async (query: Parameters<typeof find>[0]) => (await find(query)).map(({ name }) => name)
  expect(await names({})).not.toContain('Fjern Fabrik')
  expect(await find({ search: 'brohus' })).toMatchObject([
    { id: mine.id, place: 'Hellerup', published: 1, waitingAnswers: 0, caseworker: { name: 'Kim Lund' }, status: 'in' },
  ])
  expect(await names({ search: waiting.cvr })).toEqual(['Æblegården 100 %'])
  expect(await names({ search: '%' })).toEqual(['Æblegården 100 %'])
  expect(await names({ search: 'bro', status: 'waiting' })).toEqual([])
  expect(await names({ whose: 'mine', search: 'café' })).toEqual(['Brohusets Café'])

  const params = { companyId: foreign.id }
  const body = { status: 'in' } as const
  expect((await consultant.call(readCompany, { params })).status).toBe(404)
  expect((await consultant.call(decideAdmission, { params, body })).status).toBe(404)
})

test('nobody but a consultant decides or lists', async () => {
  const company = await given.company({ admission: 'waiting' })
  for (const who of [company, await given.admin(), await given.candidate()]) {
    const params = { companyId: company.id }
    expect((await as(who).call(decideAdmission, { params, body: { status: 'in' } })).status).toBe(404)
    expect((await as(who).call(listCompanies, { query: {} })).status).toBe(404)
  }
})

test('a company that is let out loses what it was shown, and a new yes to it brings nothing back', async () => {
  const company = await given.company()
  const vacancy = await given.vacancy({ company })
  const karla = await given.candidate()
  const interest = { candidateId: karla.id, vacancyId: vacancy.id }
  const { body: shown } = await as(karla).call(showInterest, { params: interest })
  const params = { introductionId: shown.id }
  await as(company).call(actOnIntroduction, { params, body: { action: 'ask' } })
  await as(karla).call(actOnIntroduction, { params, body: { action: 'yes', reveal: { email: true, phone: false } } })

  const decide = (body: { status: 'in' | 'refused'; reason?: string }) =>
    consultant.call(decideAdmission, { params: { companyId: company.id }, body })
  await decide({ status: 'refused', reason: 'Aftalen er ophørt' })
  const lists = async () => [
    (await as(karla).call(listIntroductions, { query: {} })).body,
    (await as(company).call(listIntroductions, { query: {} })).body,
  ]
  expect(await lists()).toMatchObject([[{ state: 'ended' }], []])
  await decide({ status: 'in' })
  expect(await lists()).toMatchObject([[{ state: 'ended' }], [{ state: 'ended', revealed: null }]])
})

test('a colleague takes a company on and is the one it calls from then on', async () => {
  const company = await given.company({ caseworkerId: kim.accountId })
  const bo = await given.caseworker({ name: 'Bo Krag' })
  const params = { companyId: company.id }
  const { body } = await as(bo).call(takeOnCompany, { params })
  expect(body.admissions).toMatchObject([{ status: 'in', caseworker: { name: 'Bo Krag' } }])
  expect(body.allowedActions).toEqual(['refuse'])
  expect((await as(bo).call(takeOnCompany, { params })).status).toBe(200)

  const waiting = await given.company({ admission: 'waiting' })
  expect((await as(bo).call(takeOnCompany, { params: { companyId: waiting.id } })).problem.code).toBe('not-let-in-yet')
  const foreign = await given.caseworker({ municipality: '0998' })
  expect((await as(foreign).call(takeOnCompany, { params })).status).toBe(404)
})
