import { eraseCandidate, listVacancyCandidates, readProfile, saveProfile, saveVacancy } from '@fleksbro/contract'
import { afterAll, expect, test } from 'vitest'
import { home } from '../../../test/builders.ts'
import { startTestApp } from '../../../test/test-app.ts'
import type { Database } from '../../db/client.ts'
import { credential, dayCard } from '../../db/schema/index.ts'
import { openApp } from '../../open-app.ts'
import { hashPassword } from '../../security/passwords.ts'
import { countToday } from './count-today.ts'

const { as, given, database, clock, config, testDatabase } = await startTestApp()
const other = await openApp(config, testDatabase.runtimeUrl, clock)
afterAll(() => other.close())
const hours = { min: 5, max: 10 }
const password = 'en lang adgangskode'
const company = await given.company()
const vacancy = await given.vacancy({ company, facts: { hours } })
const params = { vacancyId: vacancy.id }

/** The number behind a band, as a process counts it for the company. */
const count = (process: Database, about: string, cvr = company.cvr) =>
  process.within({ role: 'company', company: company.id, cvr, municipality: home }, async (tx) => {
    const { fits } = await countToday(tx, { cvr, about }, (engine) => ({
      fits: engine.listCandidates(vacancy.id, { conflicts: false }).length,
    }))
    return fits
  })

const people = await Promise.all(Array.from({ length: 103 }, () => given.candidate({ facts: { hours } })))
const [hidden, changed, erased] = people as [P, P, P, ...P[]]
type P = (typeof people)[number]

async function save({ id, accountId }: P, changes: { visible?: boolean; facts?: { hours: typeof hours } }) {
  const her = as({ accountId })
  const { version } = (await her.call(readProfile, { params: { candidateId: id } })).body
  expect((await her.call(saveProfile, { params: { candidateId: id }, body: { ...changes, version } })).status).toBe(200)
}
async function erase({ id, accountId }: P) {
  const passwordHash = await hashPassword(password)
  await given.system((tx) => tx.insert(credential).values({ accountId, passwordHash, changedAt: tx.now }))
  const gone = await as({ accountId }).call(eraseCandidate, { params: { candidateId: id }, body: { password } })
  expect(gone.status).toBe(200)
}
const cardsOf = ({ id }: P) =>
  given.system(async (tx) => (await tx.select().from(dayCard)).filter(({ candidateId }) => candidateId === id))

test('nobody is counted before a day on which she was there when it began', async () => {
  expect(await count(database, 'today')).toBe(0)
  clock.moveTo(1)
  expect(await count(database, 'next day')).toBe(103)
})

test('of all who may fit a company leafs through a hundred; of those beyond it learns a band', async () => {
  const pages = await Promise.all(
    [1, 5, 6].map((page) => as(company).call(listVacancyCandidates, { params, query: { page } })),
  )
  expect(pages.map(({ body: { matches, more, band } }) => [matches.length, more, band])).toEqual([
    [20, true, '0-4'],
    [20, false, '0-4'],
    [0, false, '0-4'],
  ])
})

test('who leaves, says something else or hides moves no number until the day ends, in any process', async () => {
  await save(hidden, { visible: false })
  await save(changed, { facts: { hours: { min: 30, max: 37 } } })
  for (const process of [database, other.database])
    for (const about of ['next day', 'another question']) expect(await count(process, about)).toBe(103)
})

test('an answer stays when somebody is erased, and nothing of her does', async () => {
  await count(database, 'asked before')
  expect(await cardsOf(erased)).toHaveLength(1)
  await erase(erased)
  expect(await cardsOf(erased)).toEqual([])
  expect(await count(other.database, 'asked before')).toBe(103)
  expect(await count(other.database, 'asked after')).toBe(102)
})

test('other answers of the company are counted over the same people', async () => {
  const saved = await as(company).call(saveVacancy, {
    params,
    body: { version: 1, facts: { tasks: [{ id: 't-pack-parcels' }], hours: { min: 30, max: 37 } } },
  })
  expect([saved.status, saved.text]).toEqual([200, expect.anything()])
  expect(await count(database, 'more hours')).toBe(0)
})

test('for a company she hides from she is not among them', async () => {
  await given.candidate({ facts: { hours: { min: 30, max: 37 } }, hiddenFrom: [{ cvr: '10000009', name: 'Nu' }] })
  clock.moveTo(2)
  const one = await count(database, 'third day')
  expect(await count(database, 'third day', '10000009')).toBe((one ?? 0) - 1)
})
