import { listLooks } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import type { GivenCompany } from '../../../test/builders.ts'
import { startTestApp } from '../../../test/test-app.ts'
import type { Look } from './look.ts'
import { recordLook, recordLooks } from './looks.service.ts'

const { as, given, database, clock } = await startTestApp()

const companyLooks = ({ id: company, cvr, accountId: account }: GivenCompany, id: string, ...kinds: Look['kind'][]) =>
  database.within({ role: 'company', company, cvr, account, municipality: '0999' }, (tx) =>
    recordLooks(
      tx,
      kinds.map((kind) => ({ candidateId: id, kind })),
    ),
  )

test("a company's list counts once a day, a card each time it is opened", async () => {
  const company = await given.company({ name: 'Havnens Dele' })
  const karla = await given.candidate()
  await Promise.all([1, 2, 3].map(() => companyLooks(company, karla.id, 'list')))
  await companyLooks(company, karla.id, 'list', 'card')
  await companyLooks(company, karla.id, 'card')
  clock.moveTo(1)
  await companyLooks(company, karla.id, 'list')
  clock.moveTo(0)

  const { body } = await as(karla).call(listLooks, { params: { candidateId: karla.id } })
  expect(body.map(({ kind }) => kind)).toEqual(['list', 'card', 'card', 'list'])
  expect(new Set(body.map(({ who, name, cvr }) => `${who}: ${name}, ${cvr}`))).toEqual(
    new Set([`company: Havnens Dele, ${company.cvr}`]),
  )
})

test('a company cannot leave a trace in the name of another one', async () => {
  const [company, other] = [await given.company(), await given.company()]
  const karla = await given.candidate()
  const context = { role: 'company', company: company.id, cvr: company.cvr, municipality: '0999' } as const
  await database.within(context, (tx) => recordLook(tx, { candidateId: karla.id, kind: 'card' }))
  const forged = database.within(context, (tx) =>
    recordLook(Object.assign(tx, { context: { ...context, company: other.id } }), {
      candidateId: karla.id,
      kind: 'card',
    }),
  )
  await expect(forged).rejects.toThrow()
})

test('one person never reads what is kept of another', async () => {
  const company = await given.company()
  const [karla, other] = [await given.candidate(), await given.candidate()]
  await companyLooks(company, other.id, 'card')
  expect((await as(karla).call(listLooks, { params: { candidateId: karla.id } })).body).toEqual([])
  const rows = await database.within({ role: 'candidate', candidate: karla.id, municipality: '0999' }, (tx) =>
    tx.query.look.findMany(),
  )
  expect(rows).toEqual([])
})

test('nobody looked: an empty list, not an error', async () => {
  const karla = await given.candidate()
  expect((await as(karla).call(listLooks, { params: { candidateId: karla.id } })).body).toEqual([])
})
