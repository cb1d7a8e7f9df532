import { decideAdmission, moveVacancy, readVacancy } from '@fleksbro/contract'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type GivenCompany, home } from '../../../test/builders.ts'
import { startTestApp } from '../../../test/test-app.ts'
import { dayOf, daysLater } from '../../clock.ts'
import type { Context } from '../../db/context.ts'
import { admission, event, offeredVacancy, vacancy } from '../../db/schema/index.ts'
import { expireVacancies } from './expire-vacancies.ts'
import { findOfferedVacancies, findOfferedVacancy, presentVacancyCard } from './vacancy-store.ts'

const { as, given, database, clock } = await startTestApp()
const facts = { tasks: [{ id: 't-pack-parcels' }] }
const elsewhere = '0998'
const candidateOf = (municipality: string): Context => ({ role: 'candidate', municipality })

async function answerElsewhere({ id }: GivenCompany, status: 'in' | 'refused') {
  await given.municipality(elsewhere)
  const values = { municipality: elsewhere, companyId: id, status }
  await given.system((tx) => tx.insert(admission).values({ ...values, askedAt: tx.now }), elsewhere)
}
const offeredIn = (municipality: string, id: string) =>
  database.within(candidateOf(municipality), async (tx) => (await findOfferedVacancy(tx, id)) !== undefined)
const offersOf = (vacancyId: string, municipality = home) =>
  given.system((tx) => tx.select().from(offeredVacancy).where(eq(offeredVacancy.vacancyId, vacancyId)), municipality)
const eventsOf = (vacancyId: string, kind: string, municipality = home) =>
  given.system(
    (tx) =>
      tx
        .select()
        .from(event)
        .where(and(eq(event.vacancyId, vacancyId), eq(event.kind, kind))),
    municipality,
  )

test('a vacancy is offered wherever the company is let in, and nowhere while it pauses', async () => {
  const company = await given.company()
  await answerElsewhere(company, 'in')
  const { id } = await given.vacancy({ company, status: 'draft', facts })
  const where = async () => [await offeredIn(home, id), await offeredIn(elsewhere, id), await offeredIn('0997', id)]
  const move = (action: 'publish' | 'pause' | 'resume' | 'fill') =>
    as(company).call(moveVacancy, { params: { vacancyId: id }, body: { action } })

  expect(await where()).toEqual([false, false, false])
  await move('publish')
  expect(await where()).toEqual([true, true, false])
  await move('pause')
  expect([...(await offersOf(id)), ...(await offersOf(id, elsewhere))]).toEqual([])
  expect(await where()).toEqual([false, false, false])
  await move('resume')
  expect(await where()).toEqual([true, true, false])
  expect((await move('fill')).body).toMatchObject({ status: 'filled', allowedActions: ['copy'] })
  expect(await where()).toEqual([false, false, false])
  expect(await eventsOf(id, 'vacancy-closed')).toHaveLength(1)
})

test('before a consultant lets the company in it stays a draft, and it is offered once she does', async () => {
  const company = await given.company({ admission: 'waiting' })
  const { id: vacancyId } = await given.vacancy({ company, status: 'draft', facts })
  const call = { params: { vacancyId }, body: { action: 'publish' } } as const
  expect((await as(company).call(moveVacancy, call)).problem).toMatchObject({ status: 409, code: 'not-let-in-yet' })
  expect((await as(company).call(readVacancy, { params: { vacancyId } })).body.status).toBe('draft')

  const consultant = as(await given.caseworker())
  await consultant.call(decideAdmission, { params: { companyId: company.id }, body: { status: 'in' } })
  expect((await as(company).call(moveVacancy, call)).body.status).toBe('published')
  expect(await offeredIn(home, vacancyId)).toBe(true)

  const body = { status: 'refused', reason: 'Flyttet til en anden kommune' } as const
  await consultant.call(decideAdmission, { params: { companyId: company.id }, body })
  expect(await offersOf(vacancyId)).toEqual([])
  await consultant.call(decideAdmission, { params: { companyId: company.id }, body: { status: 'in' } })
  expect(await offeredIn(home, vacancyId)).toBe(true)
})

test('where the company is refused it is not offered', async () => {
  const company = await given.company()
  await answerElsewhere(company, 'refused')
  const { id: vacancyId } = await given.vacancy({ company, status: 'draft', facts })
  await as(company).call(moveVacancy, { params: { vacancyId }, body: { action: 'publish' } })
  expect([await offersOf(vacancyId), await offersOf(vacancyId, elsewhere)]).toMatchObject([[{ vacancyId }], []])
})

test.each(['paused', 'filled', 'expired'] as const)(
  'what is %s is not found, even if its offer were left',
  async (status) => {
    const { id } = await given.vacancy({ status, facts })
    expect(await offersOf(id)).toHaveLength(1)
    expect(await offeredIn(home, id)).toBe(false)
  },
)

test('nor is what belongs to a company that is not let in', async () => {
  const { id } = await given.vacancy({ company: await given.company({ admission: 'refused' }), facts })
  expect(await offersOf(id)).toHaveLength(1)
  expect(await offeredIn(home, id)).toBe(false)
})

test('of many who publish at once one does', async () => {
  const { id: vacancyId, company } = await given.vacancy({ status: 'draft', facts })
  const people = [company, await given.colleague(company)].map((who) => as(who))
  const call = { params: { vacancyId }, body: { action: 'publish' } } as const
  const answers = await Promise.all([...people, ...people].map((who) => who.call(moveVacancy, call)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409])
  expect(await eventsOf(vacancyId, 'vacancy-published')).toHaveLength(1)
})

test('a company that is refused while it publishes offers nothing', async () => {
  const company = await given.company()
  const consultant = as(await given.caseworker())
  const { id: vacancyId } = await given.vacancy({ company, status: 'draft', facts })
  await Promise.all([
    as(company).call(moveVacancy, { params: { vacancyId }, body: { action: 'publish' } }),
    consultant.call(decideAdmission, {
      params: { companyId: company.id },
      body: { status: 'refused', reason: 'Ikke her' },
    }),
  ])
  expect(await offersOf(vacancyId)).toEqual([])
})

test('the day after its last one a vacancy is expired and offered to nobody', async () => {
  const { id, company } = await given.vacancy({ facts })
  const { id: openEnded } = await given.vacancy({ company, facts })
  const lastDay = dayOf(clock.now())
  await given.system((tx) => tx.update(vacancy).set({ expiresOn: lastDay }).where(eq(vacancy.id, id)))
  await expireVacancies(database)
  expect(await offeredIn(home, id)).toBe(true)

  clock.moveTo(1)
  expect(dayOf(daysLater(clock.now(), -1))).toBe(lastDay)
  expect(await offeredIn(home, id)).toBe(false)
  await Promise.all([expireVacancies(database), expireVacancies(database)])
  clock.moveTo(0)
  const read = (vacancyId: string) => as(company).call(readVacancy, { params: { vacancyId } })
  expect((await read(id)).body.status).toBe('expired')
  expect((await read(openEnded)).body.status).toBe('published')
  expect(await eventsOf(id, 'vacancy-closed')).toHaveLength(1)
})

test('a candidate reads whom to talk to; another company finds only its own', async () => {
  const { accountId: caseworkerId } = await given.caseworker({ name: 'Kim Lund' })
  const company = await given.company({ caseworkerId, name: 'Kajens Bageri' })
  await given.colleague(company)
  const { id } = await given.vacancy({ company, title: 'Pakke boller', facts })
  const found = await database.within(candidateOf(home), (tx) => findOfferedVacancy(tx, id))
  expect(found && presentVacancyCard(found)).toMatchObject({
    company: 'Kajens Bageri',
    place: 'Hellerup',
    contact: expect.stringMatching(/^Person \d+$/),
    caseworker: { name: 'Kim Lund' },
  })

  const other = await given.company()
  const seen = (who: GivenCompany) =>
    database.within({ role: 'company', company: who.id, municipality: home }, findOfferedVacancies)
  expect((await seen(company)).map((row) => row.id)).toEqual([id])
  expect(await seen(other)).toEqual([])
})
