import { asc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { startTestApp } from '../../test/test-app.ts'
import type { Database } from '../db/client.ts'
import { account, candidateCard, company, event, introduction, look, vacancy } from '../db/schema/index.ts'
import { findCandidates } from '../modules/candidates/candidate-store.ts'
import { accountId, candidateId } from './account-plans.ts'
import { demoPassword } from './accounts.ts'
import { fillDemo } from './fill-demo.ts'

const demo = await startTestApp({ demo: true })
const another = await startTestApp({ demo: true })

test('a demo is filled once, also when two instances start at once', async () => {
  const filled = await Promise.all([fillDemo(demo.database), fillDemo(demo.database)])
  expect(filled.filter(Boolean)).toHaveLength(1)
  expect(await fillDemo(demo.database)).toBe(false)
})

test('two demos of the same day are the same', async () => {
  await fillDemo(another.database)
  expect(await contentOf(another.database)).toEqual(await contentOf(demo.database))
})

test('nothing lies in the future but deadlines and last days, and nobody waits past a deadline', async () => {
  const { events, introductions, looks, people } = await contentOf(demo.database)
  const now = new Date()
  expect(events.filter(({ at }) => at > now)).toEqual([])
  expect(looks.filter(({ at }) => at > now)).toEqual([])
  expect(people.filter(({ savedAt, contactedAt }) => savedAt > now || contactedAt > now)).toEqual([])
  expect(introductions.filter(({ deadline }) => deadline && deadline < now)).toEqual([])
})

test('only those who wrote of themselves have chosen to show it', async () => {
  const { people } = await contentOf(demo.database)
  const shown = people.filter(({ visibility }) => visibility.about)
  expect(shown.length).toBeGreaterThan(10)
  expect(shown.filter(({ facts }) => facts.about === null)).toEqual([])
})

test('companies count who has been visible for long, not since this morning', async () => {
  const { cards } = await contentOf(demo.database)
  const yesterday = new Date(Date.now() - 86_400_000)
  expect(cards.filter(({ visible }) => visible).length).toBeGreaterThan(40)
  expect(cards.filter(({ visibleSince }) => visibleSince && visibleSince > yesterday)).toEqual([])
})

test('half a year of log-ins, looks, asks and answers lies behind', async () => {
  const { events } = await contentOf(demo.database)
  const kinds = new Set(events.map(({ kind }) => kind))
  for (const kind of [
    'logged-in',
    'matches-seen',
    'card-opened',
    'introduction-asked',
    'introduction-yes',
    'introduction-met',
  ])
    expect(kinds).toContain(kind)
  const oldest = Math.min(...events.map(({ at }) => at.getTime()))
  expect((Date.now() - oldest) / 604_800_000).toBeGreaterThan(24)
})

test('the shared password also works in the ordinary log-in', async () => {
  const response = await demo.app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'x-fleksbro': '1' },
    payload: { email: 'karla.sandlyng@demo.fleksbro.example', password: demoPassword },
  })
  expect(response.statusCode).toBe(200)
  expect(response.json().account.id).toBe(accountId('karla'))
})

test('the small municipality has people of its own and nothing crosses', async () => {
  const { people } = await contentOf(demo.database, '0998')
  expect(people.map(({ id }) => id).sort()).toEqual(
    ['1', '2', '3'].map((nth) => candidateId(`neighbour-${nth}`)).sort(),
  )
})

function contentOf(database: Database, municipality = '0999') {
  return database.within({ role: 'system', municipality }, async (tx) => ({
    people: (await findCandidates(tx)).map(({ seal: _, ...row }) => row),
    cards: (await tx.select().from(candidateCard).orderBy(asc(candidateCard.candidateId))).map(
      ({ shownNeeds: _, ...row }) => row,
    ),
    accounts: await tx.select().from(account).orderBy(asc(account.id)),
    companies: await tx.select().from(company).orderBy(asc(company.id)),
    vacancies: await tx.select().from(vacancy).orderBy(asc(vacancy.id)),
    introductions: (await tx.select().from(introduction).orderBy(asc(introduction.id))).map(
      ({ sealedMessage: _, sealedReason: __, sealedRevealed: ___, ...row }) => row,
    ),
    looks: (await tx.select().from(look).orderBy(asc(look.id))).map(({ sealedPurpose: _, ...row }) => row),
    events: await tx.select().from(event).orderBy(asc(event.id)),
  }))
}
