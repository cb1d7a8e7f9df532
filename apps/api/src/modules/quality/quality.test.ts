import { checkInvariants, listVacancyCandidates, proposePair, readQuality, rejectPair } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'

const { as, given, clock } = await startTestApp()
const need = (code: string) => ({ code, strength: 'preferred', shown: false }) as const
const hours = (max: number) => ({ min: 2, max })

/** Twelve people with needs, six of whom are asked about work; three more who say nothing and wait. */
async function aMonth() {
  const hanne = await given.caseworker()
  const company = await given.company()
  const people = []
  for (let nth = 0; nth < 15; nth++)
    people.push(
      await given.candidate({
        name: 'Zenobia Zq',
        caseworkerId: hanne.accountId,
        visible: nth < 12,
        facts:
          nth < 12
            ? { needs: [need('SAN-01'), need(nth < 6 ? 'KOG-01' : 'SOC-01')], hours: hours(nth < 7 ? 5 : 10) }
            : {},
      }),
    )
  const facts = { hours: hours(6), tasks: [{ id: 't-pack-orders' }], conditions: {} }
  const vacancies = [await given.vacancy({ company, facts }), await given.vacancy({ company, facts })]
  const [first, second] = vacancies
  await as(company).call(listVacancyCandidates, { params: { vacancyId: first?.id ?? '' }, query: {} })
  for (const person of people.slice(0, 6)) {
    const pair = (vacancyId = '') => ({ params: { candidateId: person.id, vacancyId } })
    expect((await as(hanne).call(proposePair, { ...pair(first?.id), body: {} })).status).toBe(200)
    expect((await as(hanne).call(rejectPair, { ...pair(second?.id), body: { reason: 'Nej.' } })).status).toBe(200)
  }
  clock.moveTo(14)
  return { hanne, company, people }
}

const { hanne, company, people } = await aMonth()

test('shows who is seen and proposed by groups, and hides whatever would lead to fewer than five', async () => {
  const { status, body, text } = await as(hanne).call(readQuality, {})
  expect(status).toBe(200)
  expect(text).not.toMatch(/Zenobia|[0-9a-f]{8}-/)
  const groupsIn = (groups: typeof body.needs) => new Map(groups.map(({ group, ...counts }) => [group, counts]))
  const [needs, byHours, waiting] = [groupsIn(body.needs), groupsIn(body.hours), groupsIn(body.waiting)]

  expect(needs.get('KOG')).toMatchObject({ people: 6, appearances: 1 })
  // Everybody with such a need was proposed, and nobody else: the number would say who has it.
  expect(needs.get('KOG')).toMatchObject({ proposed: null, introduced: null })
  // All but three people have said such a need.
  expect(needs.get('SAN')).toEqual({
    people: null,
    visible: null,
    listed: null,
    opened: null,
    proposed: null,
    introduced: null,
    appearances: null,
  })
  expect([...byHours].map(([group, { people: count }]) => [group, count])).toEqual([
    ['up-to-5', 7],
    ['6-10', null],
    ['11-15', 0],
    ['16-20', 0],
    ['over-20', 0],
    ['unanswered', null],
  ])
  expect(waiting.get('0-2')).toMatchObject({ people: 15, proposed: 6 })
})

test('how proposals and rejections stand to the ranking is told once there are five of a kind', async () => {
  const { body } = await as(hanne).call(readQuality, {})
  expect(body.proposals).toHaveLength(1)
  expect(body.proposals[0]).toMatchObject({ topThree: 6, topTen: 0, further: 0 })
  expect(body.rejections[0]).toMatchObject({ fits: 0, toClarify: 6, conflict: 0 })
  expect(body.proposals[0]?.from).toBe(body.decisionsFrom)
})

test('every invariant holds on the people and openings of now, and says how often it was tried', async () => {
  const admin = await given.admin()
  const { status, body, text } = await as(admin).call(checkInvariants, {})
  expect(status).toBe(200)
  expect(body).toMatchObject({ people: 15, vacancies: 2 })
  expect(body.results.filter(({ broken }) => broken > 0)).toEqual([])
  expect(body.results.find(({ id }) => id === 'engine-agrees')?.tried).toBe(30)
  expect(text).not.toMatch(/Zenobia|[0-9a-f]{8}-/)
})

test('is for consultants and administrators, each of the own municipality', async () => {
  for (const who of [people[0] ?? null, company])
    for (const endpoint of [readQuality, checkInvariants])
      expect((await as(who).call(endpoint as typeof readQuality, {})).status).toBe(404)
  const abroad = await as(await given.admin({ municipality: '0997' })).call(checkInvariants, {})
  expect(abroad.body).toMatchObject({ people: 0, vacancies: 0 })
  expect(abroad.body.results.every(({ tried, broken }) => tried === 0 && broken === 0)).toBe(true)
})
