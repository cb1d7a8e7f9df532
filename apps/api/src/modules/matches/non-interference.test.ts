import {
  actOnIntroduction,
  askToMeet,
  decideOnMatch,
  listIntroductions,
  listVacancyCandidates,
  type ProfileFacts,
  proposePair,
  readIntroduction,
  readVacancyCandidate,
  rejectPair,
  saveProfile,
  showInterest,
  undoRejection,
} from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'

type Needs = NonNullable<ProfileFacts['needs']>
const shown: Needs = [{ code: 'TEM-01', strength: 'preferred', shown: true }]
const hiddenNeed = { code: 'KOG-11', strength: 'required', shown: false } as const
const hours = { min: 5, max: 10 }
const { as, given } = await startTestApp()

const company = await given.company()
const vacancy = await given.vacancy({
  company,
  facts: {
    hours,
    conditions: { 'KOG-11': { answer: 'no' }, 'SAN-01': { answer: 'yes' }, 'TEM-01': { answer: 'yes' } },
  },
})
const karla = await given.candidate({ facts: { needs: shown, hours } })
const bodil = await given.candidate({ facts: { needs: [hiddenNeed], hours } })
for (let n = 0; n < 25; n++) await given.candidate({ facts: { hours, needs: n % 2 ? shown : [] } })
const them = as(company)
const params = { candidateId: karla.id, vacancyId: vacancy.id }
const interest = await as(karla).call(showInterest, { params })
const introductionId = interest.body.id
let version = 2

async function becomes(facts: Partial<ProfileFacts>) {
  const saved = await as(karla).call(saveProfile, { params, body: { version, facts } })
  expect(saved.status).toBe(200)
  version = saved.body.version
}

const unsteady = ['date', 'x-ratelimit-remaining', 'x-ratelimit-reset']

/** Every reply a company can get about people, to the byte, headers included. */
async function allThatTheCompanyReads() {
  const pages = await Promise.all(
    [1, 2, 3].map((page) => them.call(listVacancyCandidates, { params, query: { page } })),
  )
  const cards = await Promise.all(
    pages
      .flatMap(({ body }) => body.matches)
      .map(({ card: { pseudonym } }) =>
        them.call(readVacancyCandidate, { params: { vacancyId: vacancy.id, pseudonym } }),
      ),
  )
  const listed = await them.call(listIntroductions, { query: {} })
  const read = await them.call(readIntroduction, { params: { introductionId } })
  return [...pages, ...cards, listed, read].map(({ status, text, headers }) => ({
    status,
    text,
    headers: Object.entries(headers).filter(([name]) => !unsteady.includes(name)),
  }))
}

const before = await allThatTheCompanyReads()

test('the company reads something of everybody', () => {
  expect(before.filter(({ status }) => status === 200)).toHaveLength(3 + 2 + 27)
})

test.each<[string, Partial<ProfileFacts>]>([
  ['a hidden need that the workplace cannot meet', { needs: [...shown, hiddenNeed] }],
  ['another hidden need', { needs: [...shown, { code: 'SAN-01', strength: 'required', shown: false }] }],
  [
    'hidden needs listed first',
    { needs: [{ code: 'FYS-01', strength: 'required', value: 5, shown: false }, ...shown] },
  ],
  ['where she lives and how far she travels', { home: '9990', commute: { transport: 'walk', minutes: 10 } }],
  ['help she was granted', { schemes: ['personal-assistance'] }],
])('%s changes no byte of it', async (_, facts) => {
  await becomes(facts)
  expect(await allThatTheCompanyReads()).toEqual(before)
})

test('what somebody and her consultant decide between them changes no byte of it', async () => {
  const berit = as(await given.caseworker())
  const pair = { candidateId: bodil.id, vacancyId: vacancy.id }
  await as(bodil).call(decideOnMatch, { params: pair, body: { decision: 'not-for-me' } })
  expect(await allThatTheCompanyReads()).toEqual(before)
  expect((await berit.call(rejectPair, { params: pair, body: { reason: 'Ikke nu' } })).status).toBe(200)
  expect(await allThatTheCompanyReads()).toEqual(before)
  await berit.call(undoRejection, { params: pair })
  const proposed = await berit.call(proposePair, { params: pair, body: { message: 'Måske' } })
  expect(await allThatTheCompanyReads()).toEqual(before)
  const no = { params: { introductionId: proposed.body.id }, body: { action: 'no' } } as const
  expect((await as(bodil).call(actOnIntroduction, no)).status).toBe(200)
  expect(await allThatTheCompanyReads()).toEqual(before)
})

test('control: a need that she shows changes it', async () => {
  await becomes({ needs: [...shown, { ...hiddenNeed, shown: true }] })
  expect(await allThatTheCompanyReads()).not.toEqual(before)
  await becomes({ needs: shown })
  expect(await allThatTheCompanyReads()).toEqual(before)
})

test('asking her is answered alike with and without a hidden need that is in the way', async () => {
  const ask = async (needs: Needs) => {
    const somebody = await given.candidate({ facts: { needs, hours, licences: ['crane'] } })
    const { body } = await them.call(listVacancyCandidates, { params, query: {} })
    const pages = [body, (await them.call(listVacancyCandidates, { params, query: { page: 2 } })).body]
    const line = pages
      .flatMap(({ matches }) => matches)
      .find(({ card, introduction }) => card.licences?.includes('crane') && !introduction)
    const pseudonym = line?.card.pseudonym ?? ''
    const asked = await them.call(askToMeet, { params: { ...params, pseudonym }, body: {} })
    const own = [
      somebody.id,
      pseudonym,
      asked.body.id,
      ...asked.body.steps.map(({ at }) => at),
      asked.body.deadline ?? '',
    ]
    return own.reduce((text, value) => text.replaceAll(value, '·'), asked.text)
  }
  expect(await ask([...shown, hiddenNeed])).toBe(await ask(shown))
})
