import {
  listCandidateDoors,
  listLooks,
  listPairDoors,
  listVacancyDoors,
  readProfile,
  readVacancy,
  rejectPair,
  saveProfile,
  undoRejection,
  type VacancyFacts,
} from '@fleksbro/contract'
import { expect, test } from 'vitest'
import type { GivenCandidate } from '../../../test/builders.ts'
import { startTestApp } from '../../../test/test-app.ts'

const { as, given, clock } = await startTestApp()
const weekdayMornings = 0b1_0001_0001_0001_0001
const facts = { hours: { min: 3, max: 5 }, availability: weekdayMornings }
const quiet = (shown: boolean) => [{ code: 'SAN-01', strength: 'required' as const, shown }]
const packing = {
  hours: { min: 3, max: 5 },
  tasks: [{ id: 't-pack-orders' }],
  schedule: { slots: weekdayMornings, placement: 'free' as const },
}

test('a candidate learns how many more vacancies a step beyond a limit would open, and only of those offered to her', async () => {
  const her = await given.candidate({ facts })
  const params = { candidateId: her.id }
  const doors = async () => (await as(her).call(listCandidateDoors, { params })).body
  await given.vacancy({ facts: packing })
  await given.vacancy({ facts: { ...packing, hours: { min: 6, max: 6 } } })
  await given.vacancy({ facts: { ...packing, hours: { min: 7, max: 7 } } })
  const avoided = await given.vacancy({ facts: { ...packing, hours: { min: 6, max: 6 } } })
  const avoiding = await given.candidate({ facts, hiddenFrom: [{ cvr: avoided.company.cvr, name: 'Før' }] })

  expect(await doors()).toEqual({
    now: 1,
    doors: [
      { step: { limit: 'hours', hours: { min: 3, max: 6 } }, more: 2 },
      { step: { limit: 'hours', hours: { min: 3, max: 7 } }, more: 3 },
      { step: { limit: 'hours', hours: { min: 3, max: 9 } }, more: 3 },
    ],
  })
  const { body } = await as(avoiding).call(listCandidateDoors, { params: { candidateId: avoiding.id } })
  expect(body.doors[0]).toMatchObject({ more: 1 })
  const resting = await given.candidate({ facts, paused: true })
  expect((await as(resting).call(listCandidateDoors, { params: { candidateId: resting.id } })).body.doors).toEqual([])
})

test('a company is told in bands what a condition would open, never of a few, and only of what is shown', async () => {
  const draftIn = async (municipality: string, conditions: VacancyFacts['conditions'] = {}) => {
    const draft = await given.vacancy({ status: 'draft', municipality, facts: { ...packing, conditions } })
    return async () => (await as(draft.company).call(listVacancyDoors, { params: { vacancyId: draft.id } })).body
  }
  const people = (count: number, municipality: string, shown: boolean) =>
    Promise.all(
      Array.from({ length: count }, () => given.candidate({ municipality, facts: { ...facts, needs: quiet(shown) } })),
    )
  const unanswered = await draftIn('0990')
  const refused = await draftIn('0991', { 'SAN-01': { answer: 'no' } })
  const ofFew = await draftIn('0992')
  const ofHidden = await draftIn('0993')
  const [leaving] = await people(5, '0990', true)
  await people(5, '0991', true)
  await people(4, '0992', true)
  await people(9, '0993', false)
  clock.moveTo(1)

  expect(await unanswered()).toEqual({ band: '5-9', doors: [{ need: 'SAN-01', more: '5-9' }] })
  expect(await refused()).toEqual({ band: '0-4', doors: [{ need: 'SAN-01', more: '5-9' }] })
  expect((await ofFew()).doors).toEqual([])
  expect(await ofHidden()).toEqual({ band: '5-9', doors: [] })

  const hers = { candidateId: leaving?.id as string }
  const her = as(leaving as GivenCandidate)
  const { version } = (await her.call(readProfile, { params: hers })).body
  await her.call(saveProfile, { params: hers, body: { version, paused: true } })
  expect((await unanswered()).doors).toEqual([{ need: 'SAN-01', more: '5-9' }])
  clock.moveTo(2)
  expect((await unanswered()).doors).toEqual([])
})

test('nobody is counted for a company that no municipality has let in', async () => {
  const waiting = await given.company({ admission: 'waiting' })
  const draft = await given.vacancy({ company: waiting, status: 'draft', facts: packing })
  const { body } = await as(waiting).call(listVacancyDoors, { params: { vacancyId: draft.id } })
  expect(body).toEqual({ band: null, doors: [] })
})

test('a consultant sees what would open a door, for whom else it would, and the scheme that may help', async () => {
  const municipality = '0996'
  const hanne = await given.caseworker({ municipality })
  const needs = [...quiet(false), { code: 'KOG-07', strength: 'required' as const, shown: false }]
  const her = await given.candidate({ municipality, caseworkerId: hanne.accountId, facts: { ...facts, needs } })
  for (let other = 0; other < 2; other++)
    await given.candidate({ municipality, facts: { ...facts, needs: quiet(false) } })
  const conditions = { 'SAN-01': { answer: 'adaptable' as const }, 'KOG-07': { answer: 'yes' as const } }
  const vacancy = await given.vacancy({ municipality, facts: { ...packing, conditions } })
  const params = { candidateId: her.id, vacancyId: vacancy.id }

  const { body } = await as(hanne).call(listPairDoors, { params })
  expect(body.doors.find(({ fact }) => fact['need'] === 'SAN-01')).toMatchObject({
    outcome: 'open',
    whose: 'company',
    others: 2,
  })
  const hers = (await as(her).call(listPairDoors, { params })).body.doors
  expect(hers.length).toBe(body.doors.length)
  expect(hers.every(({ others }) => others === null)).toBe(true)
})

test('whoever looks at the doors of somebody who is nobody’s yet is seen by her', async () => {
  const municipality = '0986'
  const consultant = async () => as(await given.caseworker({ municipality }))
  const her = await given.candidate({ municipality, facts: { ...facts, needs: quiet(false) } })
  const vacancy = await given.vacancy({ municipality, facts: packing })
  const params = { candidateId: her.id, vacancyId: vacancy.id }
  await (await consultant()).call(listCandidateDoors, { params })
  await (await consultant()).call(listPairDoors, { params })
  await (await consultant()).call(rejectPair, { params, body: { reason: 'Ikke nu' } })
  await (await consultant()).call(undoRejection, { params })
  const { body } = await as(her).call(listLooks, { params: { candidateId: her.id } })
  expect(body).toHaveLength(4)
  const looked = await as(her).call(listCandidateDoors, { params })
  expect(looked.status).toBe(200)
  expect((await as(her).call(listLooks, { params: { candidateId: her.id } })).body).toHaveLength(4)
})

test('a company cannot feel its way along the bands with many questions', async () => {
  const draft = await given.vacancy({ status: 'draft', facts: packing })
  const them = as(draft.company)
  const ask = async () => (await them.call(listVacancyDoors, { params: { vacancyId: draft.id } })).status
  const statuses = await Promise.all(Array.from({ length: 61 }, ask))
  expect(statuses.toSorted().slice(-2)).toEqual([200, 429])
  expect((await them.call(readVacancy, { params: { vacancyId: draft.id } })).status).toBe(200)
})
