import { listMyMatches, listReview, readPair } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../../test/test-app.ts'
import {
  adaptable,
  answers,
  everyday,
  lineOf,
  no,
  openVacancy,
  preferred,
  required,
  titles,
  weekdays,
  yes,
} from './story.ts'

/** Case 1: eleven years in a textile factory, then a long illness; back at her own level. */
const { as, given } = await startTestApp()
const consultant = await given.caseworker()
const woman = await given.candidate({
  name: 'Aase Bro',
  caseworkerId: consultant.accountId,
  facts: {
    ...everyday,
    occupations: ['o-textile-worker'],
    competences: [{ id: 'c-textile-production', level: 3, known: 'done' }],
    tasks: ['t-pack-small-parts', 't-assemble-parts', 't-sew-industrially'],
    sectors: ['industry'],
    needs: [
      required('KOG-01'),
      required('KOG-06', 30),
      required('KOG-11'),
      required('TEM-01'),
      preferred('SAN-01'),
      preferred('KOG-10'),
      preferred('SOC-08'),
    ],
    hours: { min: 6, max: 15 },
    longestDay: 180,
    availability: weekdays('morning', 'forenoon'),
  },
})
const calm = { ...answers(yes, 'KOG-01', 'KOG-11', 'TEM-01', 'KOG-10', 'SOC-08'), 'KOG-06': { today: 60 } }
const at = { ...openVacancy, schedule: { slots: weekdays('morning', 'forenoon'), placement: 'free' as const } }

await given.vacancy({
  title: 'Pakke smådele',
  facts: {
    ...at,
    tasks: [{ id: 't-pack-small-parts' }],
    sector: 'industry',
    hours: { min: 8, max: 15 },
    conditions: { ...calm, 'SAN-01': adaptable },
  },
})
await given.vacancy({
  title: 'Maskinoperatør',
  facts: {
    ...at,
    tasks: [{ id: 't-sew-industrially' }, { id: 't-operate-machine' }],
    occupation: 'o-textile-worker',
    competences: [{ id: 'c-textile-production', must: true }],
    sector: 'industry',
    hours: { min: 15, max: 15 },
    conditions: { ...calm, 'SAN-01': yes, 'KOG-11': no },
  },
})
await given.vacancy({
  title: 'Reception og telefon',
  facts: {
    ...at,
    tasks: [{ id: 't-staff-reception' }, { id: 't-answer-phones' }],
    sector: 'office',
    hours: { min: 12, max: 12 },
    conditions: { ...calm, 'SAN-01': yes, 'KOG-06': { today: 5 } },
  },
})
const params = { candidateId: woman.id }
const list = async (show: 'open' | 'all') => (await as(woman).call(listMyMatches, { params, query: { show } })).body

test('packing is proposed, first and alone, and quiet is the question to ask', async () => {
  const { matches, total } = await list('open')
  expect([titles(matches), total]).toEqual([['Pakke smådele'], 1])
  const { match } = matches[0] ?? {}
  expect(['fits', 'to-clarify']).toContain(match?.verdict)
  expect(match?.questions).toMatchObject([{ whom: 'company', fact: { code: 'need-adaptable', need: 'SAN-01' } }])
})

test.each([
  ['Maskinoperatør', 'KOG-11'],
  ['Reception og telefon', 'KOG-06'],
])('%s is a conflict on %s, however well everything else fits', async (title, need) => {
  const { matches } = await list('all')
  expect(titles(matches)[0]).toBe('Pakke smådele')
  const line = lineOf(matches, title)
  expect(line?.match.verdict).toBe('conflict')
  expect(line?.match.gaps.map(({ fact }) => fact['need'])).toContain(need)
  const unmet = line?.match.checks.filter(({ outcome }) => outcome === 'unmet')
  expect(unmet?.map(({ fact }) => fact['need'])).toEqual([need])
})

test('her consultant reviews the same: packing to propose, the others only when asking for conflicts', async () => {
  const review = async (verdict: 'proposable' | 'conflict') =>
    (await as(consultant).call(listReview, { query: { verdict } })).body.rows.map(({ vacancy }) => vacancy.title)
  expect(await review('proposable')).toEqual(['Pakke smådele'])
  expect((await review('conflict')).sort()).toEqual(['Maskinoperatør', 'Reception og telefon'])
  const operator = lineOf((await list('all')).matches, 'Maskinoperatør')
  const pair = await as(consultant).call(readPair, { params: { ...params, vacancyId: operator?.vacancy.id ?? '' } })
  expect(pair.body.match).toEqual(operator?.match)
  expect(pair.body.matrix.find(({ code }) => code === 'KOG-11')).toMatchObject({ outcome: 'unmet', shown: false })
})
