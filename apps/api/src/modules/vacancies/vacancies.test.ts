import { randomUUID } from 'node:crypto'
import { createVacancy, listVacancies, moveVacancy, readVacancy, saveVacancy } from '@fleksbro/contract'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'
import type { Transaction } from '../../db/client.ts'
import { account } from '../../db/schema/index.ts'

const { as, given } = await startTestApp()
const nowhere = { params: { vacancyId: randomUUID() } }
const leave = (tx: Transaction, id: string) =>
  tx.update(account).set({ companyId: null, companyRole: null }).where(eq(account.id, id))
const tasks = [{ id: 't-pack-parcels', hours: 8 }]

test('a company starts a vacancy as a draft, fills it in and publishes it', async () => {
  const company = await given.company()
  const manager = as(company)
  const { body: draft } = await manager.call(createVacancy, {
    params: { companyId: company.id },
    body: { title: 'Pakke små ordrer', workplaceId: company.workplaceId },
  })
  expect(draft).toMatchObject({ status: 'draft', version: 1, workplace: { postcode: '2900', place: 'Hellerup' } })
  expect(draft.helpsMost).not.toEqual([])

  const params = { vacancyId: draft.id }
  const saved = await manager.call(saveVacancy, {
    params,
    body: { version: 1, about: 'Små pakker, god tid.', facts: { hours: { min: 6, max: 10 } } },
  })
  expect(saved.body).toMatchObject({ version: 2, facts: { hours: { min: 6, max: 10 } } })

  const early = await manager.call(moveVacancy, { params, body: { action: 'publish' } })
  expect(early.status).toBe(409)
  expect(early.problem).toMatchObject({ code: 'not-ready', fields: [{ path: '/facts/tasks', code: 'missing' }] })

  await manager.call(saveVacancy, { params, body: { version: 2, facts: { tasks } } })
  const { body: published } = await manager.call(moveVacancy, { params, body: { action: 'publish' } })
  expect(published).toMatchObject({ status: 'published', facts: { hours: { min: 6, max: 10 }, tasks } })
  expect(published.allowedActions).toEqual(['edit', 'pause', 'fill', 'copy', 'see-candidates'])
  expect((await manager.call(listVacancies, { params: { companyId: company.id } })).body).toHaveLength(1)
})

test('a draft looks to everybody else exactly like a vacancy that does not exist', async () => {
  const draft = await given.vacancy({ status: 'draft' })
  const left = await given.colleague(draft.company)
  await given.system((tx) => leave(tx, left.accountId))
  const strangers = [
    await given.company(),
    await given.candidate(),
    await given.admin(),
    await given.caseworker({ municipality: '0998' }),
    left,
  ]
  for (const stranger of strangers) {
    const it = await as(stranger).call(readVacancy, { params: { vacancyId: draft.id } })
    const nothing = await as(stranger).call(readVacancy, nowhere)
    expect([it.status, it.text]).toEqual([404, nothing.text])
  }
})

test('a consultant reads what a company she let in has started, and changes nothing', async () => {
  const { id: vacancyId, company } = await given.vacancy({ status: 'draft' })
  const consultant = as(await given.caseworker())
  const elsewhere = as(await given.caseworker({ municipality: '0998' }))
  const params = { vacancyId, companyId: company.id }
  expect((await consultant.call(readVacancy, { params })).body).toMatchObject({ status: 'draft', allowedActions: [] })
  expect((await consultant.call(listVacancies, { params })).body).toHaveLength(1)
  expect((await elsewhere.call(readVacancy, { params })).status).toBe(404)
  expect((await elsewhere.call(listVacancies, { params })).status).toBe(404)

  const empty = await given.company()
  expect((await consultant.call(listVacancies, { params: { companyId: empty.id } })).body).toEqual([])
  const waiting = await given.vacancy({ company: await given.company({ admission: 'waiting' }) })
  expect((await consultant.call(readVacancy, { params: { vacancyId: waiting.id } })).status).toBe(404)
})

test('an account that is turned off is signed out, also in the middle of its work', async () => {
  const { id: vacancyId, company } = await given.vacancy({ status: 'draft' })
  const manager = as(company)
  const params = { vacancyId }
  expect((await manager.call(readVacancy, { params })).status).toBe(200)
  await given.system((tx) => tx.update(account).set({ active: false }).where(eq(account.id, company.accountId)))
  expect((await manager.call(saveVacancy, { params, body: { version: 1, title: 'Nyt' } })).status).toBe(401)
})
