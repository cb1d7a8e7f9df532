import {
  listKeptMatches,
  listLooks,
  listMyMatches,
  type ProfileFacts,
  previewRules,
  proposePair,
  type RuleBook,
  readPair,
  readProfile,
  readRules,
  rejectPair,
  saveProfile,
  saveRules,
  showInterest,
  undoRejection,
  type VacancyFacts,
  withdrawRules,
} from '@fleksbro/contract'
import { compareMatches, criteria, type Match, type Rules, scorePair } from '@fleksbro/scoring'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'
import { dayOf, daysLater } from '../../clock.ts'
import { candidate, keptMatch } from '../../db/schema/index.ts'
import { type Population, readPopulation } from './population.ts'
import { rulesLike } from './rules.service.ts'

const { as, given, clock, database } = await startTestApp()
const day = (offset: number) => dayOf(daysLater(clock.now(), offset))
const ours = Object.fromEntries(criteria.map(({ id, weight }) => [id, weight]))
const wish = (
  more: { weights?: Record<string, number>; validFrom?: string; reason?: string; newest?: number } = {},
) => ({
  weights: ours,
  enoughKnown: 400,
  validFrom: day(0),
  reason: 'Vi prøver os frem.',
  newest: 1,
  ...more,
})
const standing = ({ versions }: RuleBook) => versions.map(({ version, state }) => `${version} ${state}`)

const slots = 0b1_0001_0001_0001_0001
const person = (nth: number): Partial<ProfileFacts> => ({
  tasks: [['t-pack-orders', 't-clean-rooms', 't-water-plants'][nth % 3] ?? ''],
  sectors: [['logistics', 'cleaning', 'green'][nth % 3] ?? ''],
  hours: { min: 2 + nth, max: 8 + 2 * nth },
  availability: slots,
  longestDay: 120 + 60 * nth,
  notBefore: -1,
  occupations: [],
  competences: [],
  licences: [],
  languages: [{ code: 'da', level: 3 }],
  earliestStart: 'now',
  home: nth % 2 ? '2900' : '2800',
  commute: { transport: 'car', minutes: 20 + 10 * nth },
  needs: [{ code: nth % 2 ? 'SAN-01' : 'TEM-01', strength: nth === 3 ? 'required' : 'preferred', shown: nth < 3 }],
})
const job = (nth: number): Partial<VacancyFacts> => ({
  tasks: [{ id: ['t-pack-orders', 't-clean-rooms', 't-water-plants'][nth % 3] ?? '' }],
  sector: ['logistics', 'cleaning', 'green'][(nth + 1) % 3] ?? '',
  hours: { min: 4 + nth, max: 6 + 2 * nth },
  schedule: { slots, placement: 'free' },
  competences: [],
  licences: [],
  languages: [],
  startBy: 'any',
  conditions: { 'SAN-01': { answer: nth % 2 ? 'yes' : 'no' }, 'TEM-01': { answer: nth % 3 ? 'no' : 'yes' } },
})

test('a version holds from its day, is never changed, and can be taken back until it holds', async () => {
  const admin = as(await given.admin())
  expect(standing((await admin.call(readRules, {})).body)).toEqual(['1 now'])

  const saved = await admin.call(saveRules, { body: wish({ weights: { ...ours, commute: 6 } }) })
  expect(standing(saved.body)).toEqual(['2 now', '1 before'])
  expect(saved.body.versions[0]).toMatchObject({ reason: 'Vi prøver os frem.', weights: { commute: 6 } })
  const later = await admin.call(saveRules, { body: wish({ validFrom: day(7), newest: 2 }) })
  expect(standing(later.body)).toEqual(['3 later', '2 now', '1 before'])

  expect((await admin.call(withdrawRules, { params: { version: 2 } })).problem.code).toBe('rules-held')
  const withdrawn = await admin.call(withdrawRules, { params: { version: 3 } })
  expect(standing(withdrawn.body)).toEqual(['3 withdrawn', '2 now', '1 before'])
  expect((await admin.call(withdrawRules, { params: { version: 3 } })).status).toBe(409)
  expect((await admin.call(withdrawRules, { params: { version: 9 } })).status).toBe(404)

  const edit = (statement: string) => given.system((tx) => tx.execute(sql.raw(statement)))
  await expect(edit(`update rule_set set weights = '{}'`)).rejects.toThrow()
  await expect(edit('delete from rule_set')).rejects.toThrow()
})

test('of two who save at once one is told what the other saved', async () => {
  const admin = await given.admin({ municipality: '0111' })
  const both = await Promise.all([
    as(admin).call(saveRules, { body: wish({ reason: 'Den ene.' }) }),
    as(admin).call(saveRules, { body: wish({ reason: 'Den anden.' }) }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
  const stale = both.find(({ status }) => status === 412)
  expect(standing(stale?.problem.current as RuleBook)).toEqual(['2 now', '1 before'])
})

test('refuses rules that weigh nothing, days that are gone, and a reason that is none', async () => {
  const admin = as(await given.admin({ municipality: '0112' }))
  const oneSided = Object.fromEntries(criteria.map(({ id, side, weight }) => [id, side === 'person' ? 0 : weight]))
  const refused = async (more: Parameters<typeof wish>[0]) => {
    const { status, problem } = await admin.call(saveRules, { body: wish(more) })
    return [status, problem.fields?.[0]?.path, problem.fields?.[0]?.code]
  }
  expect(await refused({ weights: oneSided })).toEqual([400, '/weights/person', 'side-counts-nothing'])
  expect(await refused({ weights: { ...ours, commute: 13 } })).toEqual([400, '/weights/commute', 'too-big'])
  expect(await refused({ weights: { ...ours, beauty: 1 } })).toEqual([400, '/weights/beauty', 'unknown-entry'])
  expect(await refused({ validFrom: day(-1) })).toEqual([400, '/validFrom', 'in-the-past'])
  expect(await refused({ validFrom: day(500) })).toEqual([400, '/validFrom', 'too-far-ahead'])
  expect(await refused({ reason: ' ' })).toEqual([400, '/reason', 'missing'])
  expect(await refused({ reason: 'Efter møde med 010190-1234' })).toEqual([400, '/reason', 'cpr'])
})

test('rules are the admin’s', async () => {
  for (const who of [await given.caseworker(), await given.candidate(), await given.company()]) {
    expect((await as(who).call(readRules, {})).status).toBe(404)
    expect((await as(who).call(previewRules, { body: { weights: ours, enoughKnown: 400 } })).status).toBe(404)
    expect((await as(who).call(saveRules, { body: wish() })).status).toBe(404)
  }
})

test('the preview says exactly what the rules would do, and names nobody', async () => {
  const municipality = '0113'
  const admin = as(await given.admin({ municipality }))
  const firm = await given.company({ municipality })
  for (let nth = 0; nth < 4; nth++)
    await given.candidate({ name: 'Zenobia Zq', municipality, facts: person(nth), visible: nth !== 2 })
  await given.candidate({
    municipality,
    facts: person(0),
    hiddenFrom: [{ cvr: firm.cvr, name: 'Havnens Dele' }],
  })
  await given.candidate({ municipality, facts: person(1), paused: true })
  for (let nth = 0; nth < 7; nth++)
    await given.vacancy({ municipality, title: `Job ${nth}`, facts: job(nth), ...(nth < 2 ? { company: firm } : {}) })

  const changed = { weights: { ...ours, commute: 0, 'wished-tasks': 1, 'weekly-hours': 9 }, enoughKnown: 700 }
  const { status, body, text } = await admin.call(previewRules, { body: changed })
  expect(status).toBe(200)
  expect(text).not.toMatch(/Zenobia|[0-9a-f]{8}-/)
  const population = await database.within({ role: 'system', municipality }, (tx) => readPopulation(tx, municipality))
  expect(body).toEqual(bruteForce(population, rulesLike(changed, population.rules)))
  expect(body).toMatchObject({ people: 5, vacancies: 7, verdicts: 0 })
  expect(Math.min(body.up, body.down, body.topThree, body.companyLists, body.largest.length)).toBeGreaterThan(0)

  const unchanged = await admin.call(previewRules, { body: { weights: ours, enoughKnown: 400 } })
  expect(unchanged.body).toMatchObject({ up: 0, down: 0, topThree: 0, companyLists: 0, largest: [] })
  await admin.call(saveRules, { body: wish(changed) })
  const again = await admin.call(previewRules, { body: changed })
  expect(again.body).toMatchObject({ pairs: body.pairs, up: 0, down: 0 })
})

test('where fewer than five people are matched no place in a list is named', async () => {
  const municipality = '0114'
  for (let nth = 0; nth < 4; nth++) await given.candidate({ municipality, facts: person(nth) })
  for (let nth = 0; nth < 7; nth++) await given.vacancy({ municipality, title: `Job ${nth}`, facts: job(nth) })
  const changed = { weights: { ...ours, commute: 0, 'wished-tasks': 1, 'weekly-hours': 9 }, enoughKnown: 700 }
  const { body } = await as(await given.admin({ municipality })).call(previewRules, { body: changed })
  expect(body.people).toBe(4)
  expect(body.up + body.down).toBeGreaterThan(0)
  expect(body.largest).toEqual([])
})

test('whoever reads how a match was explained is seen by her', async () => {
  const municipality = '0115'
  const [deciding, reading] = [await given.caseworker({ municipality }), await given.caseworker({ municipality })]
  const her = await given.candidate({ municipality, facts: person(0) })
  const vacancy = await given.vacancy({ municipality, facts: job(0) })
  const params = { candidateId: her.id, vacancyId: vacancy.id }
  await as(deciding).call(rejectPair, { params, body: { reason: 'Ikke nu' } })
  expect((await as(reading).call(listKeptMatches, { params })).body).toHaveLength(1)
  expect((await as(her).call(listLooks, { params: { candidateId: her.id } })).body).toHaveLength(2)
})

/** The same by the definition: every pair scored by itself, every list sorted. */
function bruteForce({ people, vacancies, rules, avoids, pseudonymOf }: Population, others: Rules) {
  const told = { pairs: 0, up: 0, down: 0, numbersGained: 0, numbersLost: 0, topThree: 0, verdicts: 0, companyLists: 0 }
  const largest: { title: string; from: number; to: number }[] = []
  for (const one of people) {
    const open = vacancies.filter(({ offered }) => !avoids(one, offered.companyId))
    const listBy = (by: Rules) =>
      open
        .map(({ facts }) => scorePair(one.facts, facts, by, 'full'))
        .sort(compareMatches('full'))
        .filter(({ verdict }) => verdict !== 'conflict')
    const [was, would] = [listBy(rules), listBy(others)]
    const top = (list: Match[]) => list.slice(0, 3).map(({ vacancyId }) => vacancyId)
    if (`${top(was)}` !== `${top(would)}`) told.topThree++
    was.forEach(({ vacancyId, score }, index) => {
      const place = would.findIndex((match) => match.vacancyId === vacancyId)
      told.pairs++
      if (place < index) told.up++
      if (place > index) told.down++
      if (score === null && would[place]?.score !== null) told.numbersGained++
      if (score !== null && would[place]?.score === null) told.numbersLost++
      const title = open.find(({ offered }) => offered.id === vacancyId)?.offered.title ?? ''
      if (place !== index) largest.push({ title, from: index + 1, to: place + 1 })
    })
  }
  for (const { offered, facts } of vacancies) {
    const who = people.filter((one) => one.card && !avoids(one, offered.companyId))
    const names = new Map(who.map((one) => [one.facts.id, pseudonymOf(one, offered.companyId)]))
    const listBy = (by: Rules) =>
      who
        .flatMap(({ card }) => (card ? [scorePair(card, facts, by, 'company')] : []))
        .filter(({ verdict }) => verdict !== 'conflict')
        .sort(compareMatches('company', { tieBreak: ({ candidateId }) => names.get(candidateId) ?? '' }))
        .slice(0, 3)
        .map(({ candidateId }) => candidateId)
    if (`${listBy(rules)}` !== `${listBy(others)}`) told.companyLists++
  }
  const length = ({ from, to }: (typeof largest)[number]) => Math.abs(to - from)
  largest.sort((a, b) => length(b) - length(a) || a.to - b.to || (a.title < b.title ? -1 : 1))
  return { people: people.length, vacancies: vacancies.length, ...told, largest: largest.slice(0, 10) }
}

test('what was decided is told again to the letter, under the rules of then, beside what it is today', async () => {
  const municipality = '0114'
  const admin = as(await given.admin({ municipality }))
  const hanne = await given.caseworker({ municipality, name: 'Hanne Bro' })
  const karla = await given.candidate({ municipality, caseworkerId: hanne.accountId, facts: person(0) })
  const [proposed, rejected, wished] = await Promise.all(
    [0, 1, 3].map((nth) => given.vacancy({ municipality, facts: job(nth) })),
  )
  const pair = (vacancy = proposed) => ({ params: { candidateId: karla.id, vacancyId: vacancy?.id ?? '' } })
  const kept = async (vacancy = proposed) => (await as(hanne).call(listKeptMatches, pair(vacancy))).body
  expect(await kept()).toEqual([])

  const before = (await as(hanne).call(readPair, pair())).body.match
  const { body: list } = await as(karla).call(listMyMatches, { params: { candidateId: karla.id }, query: {} })
  const place = 1 + list.matches.findIndex(({ vacancy }) => vacancy.id === proposed?.id)
  expect((await as(hanne).call(proposePair, { ...pair(), body: {} })).status).toBe(200)
  await as(hanne).call(rejectPair, { ...pair(rejected), body: { reason: 'Ikke nu.' } })
  await as(hanne).call(undoRejection, pair(rejected))
  expect((await as(karla).call(showInterest, pair(wished))).status).toBe(200)
  await admin.call(saveRules, { body: wish({ weights: { ...ours, 'wished-tasks': 0, commute: 9 } }) })

  const [then] = await kept()
  expect(then).toMatchObject({
    decision: 'proposed',
    by: 'Hanne Bro',
    place: { place, of: list.total },
    changed: { candidate: false, vacancy: false },
    today: { thoseRules: { score: before.score, rulesVersion: 1 }, theseRules: { rulesVersion: 2 } },
  })
  expect(then?.match).toEqual(before)
  expect(then?.today?.theseRules.score).not.toBe(before.score)
  expect((await kept(rejected))[0]).toMatchObject({ decision: 'rejected', by: 'Hanne Bro' })
  expect((await kept(wished))[0]).toMatchObject({ decision: 'interested', by: null, place: null })

  const { body: profile } = await as(karla).call(readProfile, { params: { candidateId: karla.id } })
  await as(karla).call(saveProfile, {
    params: { candidateId: karla.id },
    body: { version: profile.version, facts: { hours: { min: 1, max: 3 } } },
  })
  const [afterwards] = await kept()
  expect(afterwards?.match).toEqual(before)
  expect(afterwards).toMatchObject({ changed: { candidate: true, vacancy: false } })

  // Nobody else reads it, and it goes with her.
  for (const who of [karla, await given.caseworker(), await given.company({ municipality })])
    expect((await as(who).call(listKeptMatches, pair())).status).toBe(404)
  const stranger = await given.caseworker({ municipality })
  expect((await as(stranger).call(listKeptMatches, pair())).problem.code).toBe('reason-needed')
  await given.system((tx) => tx.delete(candidate), municipality)
  expect(await given.system((tx) => tx.select().from(keptMatch), municipality)).toEqual([])
})

test('one municipality’s rules are no other’s', async () => {
  await as(await given.admin({ municipality: '0115' })).call(saveRules, { body: wish() })
  const { body } = await as(await given.admin({ municipality: '0116' })).call(readRules, {})
  expect(standing(body)).toEqual(['1 now'])
})
