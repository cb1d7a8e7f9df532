import { randomUUID } from 'node:crypto'
import { createVacancy, listVacancies, moveVacancy, readVacancy, saveVacancy } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'

const { as, given } = await startTestApp()
const company = await given.company()
const manager = as(company)
const colleague = as(await given.colleague(company))
const draft = async () => ({ params: { vacancyId: (await given.vacancy({ company, status: 'draft' })).id } })

test('of two colleagues who save at once one is told what the other one saved', async () => {
  const { params } = await draft()
  const answers = await Promise.all([
    manager.call(saveVacancy, { params, body: { version: 1, about: 'Den ene' } }),
    colleague.call(saveVacancy, { params, body: { version: 1, about: 'Den anden' } }),
  ])
  const saved = answers.find(({ status }) => status === 200)
  const told = answers.find(({ status }) => status === 412)
  expect(told?.problem).toMatchObject({ code: 'stale', current: { version: 2, about: saved?.body.about } })

  const again = await manager.call(saveVacancy, { params, body: { version: 2, title: 'Pakke og mærke' } })
  expect(again.body).toMatchObject({ version: 3, title: 'Pakke og mærke', about: saved?.body.about })
})

test('a vacancy is made once, however often the request arrives', async () => {
  const input = { params: { companyId: company.id }, body: { title: 'Rydde op', workplaceId: null } }
  const before = (await manager.call(listVacancies, { params: input.params })).body.length
  const headers = { 'idempotency-key': randomUUID() }
  const answers = await Promise.all([1, 2, 3].map(() => manager.call(createVacancy, input, headers)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
  expect((await manager.call(listVacancies, { params: input.params })).body).toHaveLength(before + 1)

  const other = { ...input, body: { ...input.body, title: 'Feje' } }
  expect((await manager.call(createVacancy, other, headers)).problem.code).toBe('key-used-before')
})

test.each([
  [{ tasks: [{ id: 't-no-such-task' }] }, '/facts/tasks/0/id', 'unknown-entry'],
  [{ competences: [{ id: 'c-no-such-skill', must: true }] }, '/facts/competences/0/id', 'unknown-entry'],
  [{ sector: 'moonshine' }, '/facts/sector', 'unknown-entry'],
  [{ occupation: 'o-no-such-job' }, '/facts/occupation', 'unknown-entry'],
  [{ languages: [{ code: 'xx', level: 1, must: true }] }, '/facts/languages/0/code', 'unknown-entry'],
  [{ licences: [{ code: 'rocket', must: true }] }, '/facts/licences/0/code', 'unknown-entry'],
  [{ conditions: { 'KOG-99': { answer: 'yes' } } }, '/facts/conditions/KOG-99', 'unknown-entry'],
  [{ conditions: { 'TID-01': { answer: 'yes' } } }, '/facts/conditions/TID-01', 'not-a-condition'],
  [{ conditions: { 'FYS-01': { answer: 'yes' } } }, '/facts/conditions/FYS-01', 'needs-a-number'],
  [{ conditions: { 'SAN-01': { today: 3 } } }, '/facts/conditions/SAN-01', 'needs-an-answer'],
  [{ conditions: { 'FYS-01': { today: 5000 } } }, '/facts/conditions/FYS-01', 'out-of-range'],
  [{ conditions: { 'FYS-01': { today: 5, adaptableTo: 10 } } }, '/facts/conditions/FYS-01', 'wrong-direction'],
  [{ conditions: { 'KOG-06': { today: 30, adaptableTo: 10 } } }, '/facts/conditions/KOG-06', 'wrong-direction'],
  [{ seasons: [{ months: [], hours: { min: 4, max: 8 } }] }, '/facts/seasons/0/months', 'missing'],
  [
    {
      seasons: [
        { months: [4, 5], hours: { min: 18, max: 20 } },
        { months: [5, 6], hours: { min: 6, max: 8 } },
      ],
    },
    '/facts/seasons',
    'twice',
  ],
] as const)('%j is refused at its field', async (facts, path, code) => {
  const { params } = await draft()
  const { status, problem } = await manager.call(saveVacancy, { params, body: { version: 1, facts: facts as never } })
  expect([status, problem.fields]).toEqual([400, [{ path, code }]])
  expect((await manager.call(readVacancy, { params })).body.version).toBe(1)
})

test('the seasons of a garden centre and what it can offer are kept as said', async () => {
  const { params } = await draft()
  const facts = {
    seasons: [
      { months: [4, 5, 6, 11, 12], hours: { min: 18, max: 20 } },
      { months: [1, 2, 3, 7, 8, 9, 10], hours: { min: 6, max: 8 } },
    ],
    conditions: {
      'TID-09': { answer: 'yes' },
      'FYS-01': { today: 15, adaptableTo: 5 },
      'KOG-08': { answer: 'unknown' },
    },
    sector: 'green',
    startBy: 'any',
    wage: { min: 165_00, max: 182_50 },
  } as const
  const saved = await manager.call(saveVacancy, { params, body: { version: 1, facts: facts as never } })
  expect(saved.body.facts).toMatchObject(facts)
})

test('a workplace of another company is none', async () => {
  const { params } = await draft()
  const other = await given.company()
  const body = { version: 1, workplaceId: other.workplaceId }
  const { problem } = await manager.call(saveVacancy, { params, body })
  expect(problem.fields).toEqual([{ path: '/workplaceId', code: 'unknown-entry' }])
  const made = { params: { companyId: company.id }, body: { title: 'Pakke', workplaceId: other.workplaceId } }
  expect((await manager.call(createVacancy, made)).problem.fields).toEqual(problem.fields)
})

test('a CPR number is refused and a diagnosis is asked about', async () => {
  const { params } = await draft()
  const save = (body: object) => manager.call(saveVacancy, { params, body: { version: 1, ...body } })
  const about = 'Du har ikke angst for heste.'
  expect((await save({ about: 'Ring til 010780-1234', keepWords: true })).problem.fields).toEqual([
    { path: '/about', code: 'cpr' },
  ])
  expect((await save({ about })).problem.fields).toMatchObject([{ path: '/about', code: 'sensitive-words' }])
  expect((await save({ about, keepWords: true })).body).toMatchObject({ version: 2, about })
})

test('a title is asked about, too, before anything is made', async () => {
  const make = (keepWords?: boolean) =>
    manager.call(createVacancy, {
      params: { companyId: company.id },
      body: { title: 'Hjælp os at forstå angst', workplaceId: null, ...(keepWords ? { keepWords } : {}) },
    })
  expect((await make()).problem.fields).toMatchObject([{ path: '/title', code: 'sensitive-words' }])
  expect((await make(true)).status).toBe(200)
})

test('a day that has passed cannot be the last one', async () => {
  const { params } = await draft()
  const { problem } = await manager.call(saveVacancy, { params, body: { version: 1, expiresOn: '2020-01-01' } })
  expect(problem.fields).toEqual([{ path: '/expiresOn', code: 'in-the-past' }])
})

test('what people can see keeps its tasks and its place', async () => {
  const facts = { tasks: [{ id: 't-pack-parcels' }] }
  const { id: vacancyId } = await given.vacancy({ company, facts })
  const body = { version: 1, workplaceId: null, facts: { tasks: [] } }
  const { problem } = await manager.call(saveVacancy, { params: { vacancyId }, body })
  expect(problem.fields?.map(({ path }) => path)).toEqual(['/facts/tasks', '/workplaceId'])
})

test('a line of text is no vacancy yet: the answers that help most are named, and the last one is no longer', async () => {
  const { params } = await draft()
  const { body } = await manager.call(readVacancy, { params })
  expect(body.helpsMost).toHaveLength(3)
  const facts = { tasks: [{ id: 't-pack-parcels' }], conditions: { 'TEM-01': { answer: 'yes' } } } as const
  const saved = await manager.call(saveVacancy, { params, body: { version: 1, facts: facts as never } })
  expect(saved.body.helpsMost).not.toContain('tasks')
  expect(saved.body.helpsMost).not.toContain('TEM-01')
})

test.each(['filled', 'expired'] as const)('a vacancy that is %s is read, not changed', async (status) => {
  const { id: vacancyId } = await given.vacancy({ company, status })
  const { problem } = await manager.call(saveVacancy, { params: { vacancyId }, body: { version: 1, about: 'Nyt' } })
  expect(problem).toMatchObject({ status: 409, code: 'vacancy-closed' })
  const { body } = await manager.call(readVacancy, { params: { vacancyId } })
  expect(body.allowedActions).toEqual(['copy'])
})

test('nobody else changes, moves or adds to them', async () => {
  const { id: vacancyId } = await given.vacancy({ company })
  const strangers = [await given.company(), await given.caseworker(), await given.candidate(), await given.admin()]
  for (const stranger of strangers.map((who) => as(who))) {
    const params = { vacancyId }
    const answers = [
      await stranger.call(saveVacancy, { params, body: { version: 1, title: 'Kapret' } }),
      await stranger.call(moveVacancy, { params, body: { action: 'pause' } }),
      await stranger.call(createVacancy, {
        params: { companyId: company.id },
        body: { title: 'x', workplaceId: null },
      }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  }
})
