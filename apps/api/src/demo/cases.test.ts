import { listMyMatches, listReview, listVacancyCandidates, readPair, readProfile } from '@fleksbro/contract'
import { describe, expect, test } from 'vitest'
import { startTestApp } from '../../test/test-app.ts'
import { accountId, candidateId, vacancyId } from './account-plans.ts'
import { fillDemo } from './fill-demo.ts'

const { as, database } = await startTestApp({ demo: true })
await fillDemo(database)

const idOf = (key: string) => ({ candidateId: candidateId(key) })
async function listOf(key: string) {
  const reply = await as({ accountId: accountId(key) }).call(listMyMatches, {
    params: idOf(key),
    query: { show: 'all', limit: 100 },
  })
  expect(reply.status).toBe(200)
  return reply.body
}
const keyed = (list: Awaited<ReturnType<typeof listOf>>) => list.matches.map(({ vacancy }) => vacancy.id)
async function pairOf(key: string, vacancy: string) {
  const params = { ...idOf(key), vacancyId: vacancyId(vacancy) }
  const reply = await as({ accountId: accountId(key) }).call(readPair, { params })
  expect(reply.status).toBe(200)
  return reply.body
}

describe('1. Karla, back to work at her own level', () => {
  test('packing comes first, and quiet is what to ask about', async () => {
    const [first] = (await listOf('karla')).matches
    expect(first?.vacancy.id).toBe(vacancyId('pack-small-parts'))
    expect(first?.match.verdict).toBe('fits')
    expect(first?.match.questions).toMatchObject([
      { whom: 'company', fact: { code: 'need-adaptable', need: 'SAN-01' } },
    ])
  })

  test.each([
    ['machine-operator', 'KOG-11'],
    ['reception', 'KOG-06'],
  ])('%s is a conflict on %s', async (vacancy, need) => {
    const { match } = await pairOf('karla', vacancy)
    expect(match.verdict).toBe('conflict')
    expect(match.gaps.map(({ fact }) => fact['need'])).toEqual([need])
  })

  test('the packing company has people to choose from, without a name', async () => {
    const reply = await as({ accountId: accountId('packing:0') }).call(listVacancyCandidates, {
      params: { vacancyId: vacancyId('pack-small-parts') },
      query: { page: 1 },
    })
    expect(reply.status).toBe(200)
    expect(reply.body.matches.length).toBeGreaterThan(5)
    expect(reply.text).not.toContain('Karla')
  })
})

describe('3. the seasons of the garden centre', () => {
  test('fit Solveig, whose hours may vary', async () => {
    const [first] = (await listOf('solveig')).matches
    expect(first).toMatchObject({ vacancy: { id: vacancyId('garden-customers') }, match: { verdict: 'fits' } })
  })

  test('do not fit Preben, who needs the same days every week', async () => {
    expect((await pairOf('preben', 'garden-customers')).match.verdict).not.toBe('fits')
  })

  test('offer Meryem the low season only, and tell her so', async () => {
    const { match } = await pairOf('meryem', 'garden-customers')
    expect(match.questions.map(({ fact }) => fact)).toContainEqual(
      expect.objectContaining({ code: 'hours-some-seasons', months: [1, 2, 3, 7, 8, 9, 10] }),
    )
  })
})

test('4. the riding centre comes before warehouse and cleaning for Ronja, and her assistance stands beside the gap', async () => {
  const list = await listOf('ronja')
  expect(list.matches[0]).toMatchObject({ vacancy: { id: vacancyId('riding-rounds') }, match: { verdict: 'fits' } })
  expect(list.matches[0]?.match.gaps).toMatchObject([{ fact: { need: 'KOG-07', granted: ['personal-assistance'] } }])
  for (const later of ['forklift-evenings', 'clean-offices']) expect(keyed(list)).toContain(vacancyId(later))
})

test('5. the stockroom suits Bashir, three hours twice a week', async () => {
  const [first] = (await listOf('bashir')).matches
  expect(first).toMatchObject({ vacancy: { id: vacancyId('stockroom') }, match: { verdict: 'fits' } })
  expect(first?.vacancy.facts.tasks).toHaveLength(4)
})

test('7. editing comes first for Freja before any hours are known; stable and garden come after', async () => {
  const profile = await as({ accountId: accountId('freja') }).call(readProfile, { params: idOf('freja') })
  expect(profile.body.facts).toMatchObject({ hours: null, availability: null, longestDay: null })
  const keys = keyed(await listOf('freja'))
  expect(keys[0]).toBe(vacancyId('edit-video'))
  for (const later of ['stable-hand', 'garden-helper']) expect(keys.indexOf(vacancyId(later))).toBeGreaterThan(3)
})

test('8. case preparation comes before every unskilled job for Asta', async () => {
  const [first] = (await listOf('asta')).matches
  expect(first).toMatchObject({ vacancy: { id: vacancyId('prepare-cases') }, match: { verdict: 'fits' } })
})

describe('9. nothing is known', () => {
  test('of Mikkel: no number anywhere, and he hears what to answer first', async () => {
    const { matches, helpsMost } = await listOf('mikkel')
    expect(matches.filter(({ match }) => match.score !== null)).toEqual([])
    expect(helpsMost.length).toBeGreaterThanOrEqual(2)
  })

  test('of a vacancy of one line: no number for anybody', async () => {
    expect((await pairOf('karla', 'one-line')).match.score).toBeNull()
  })
})

test('nothing crosses: the consultant of the small municipality meets nobody of the large one', async () => {
  const tove = as({ accountId: accountId('tove') })
  expect((await tove.call(readProfile, { params: idOf('karla') })).status).toBe(404)
  const { body } = await tove.call(listReview, {
    query: { verdict: 'proposable', whose: 'all', state: 'any', page: 1 },
  })
  const ours = ['neighbour-1', 'neighbour-2', 'neighbour-3'].map(candidateId)
  expect(body.rows.length).toBeGreaterThan(0)
  expect(body.rows.filter(({ candidate }) => !ours.includes(candidate.id))).toEqual([])
})
