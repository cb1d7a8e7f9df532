import { listCandidateDoors, listPairDoors, listVacancyDoors } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'

const { as, given } = await startTestApp()
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

test('a company is told in bands what a condition would open, from shown needs alone and never of a few', async () => {
  const draft = await given.vacancy({ status: 'draft', facts: packing })
  const owner = as(draft.company)
  const doors = async () => (await owner.call(listVacancyDoors, { params: { vacancyId: draft.id } })).body.doors
  for (let person = 0; person < 4; person++) await given.candidate({ facts: { ...facts, needs: quiet(true) } })
  for (let person = 0; person < 9; person++) await given.candidate({ facts: { ...facts, needs: quiet(false) } })
  expect(await doors()).toEqual([])
})

test('five are a band, whether the room is unanswered or refused', async () => {
  for (const municipality of ['0998', '0997']) {
    for (let person = 0; person < 5; person++)
      await given.candidate({ municipality, facts: { ...facts, needs: quiet(true) } })
    const condition = municipality === '0998' ? {} : { conditions: { 'SAN-01': { answer: 'no' as const } } }
    const draft = await given.vacancy({ status: 'draft', municipality, facts: { ...packing, ...condition } })
    const { body } = await as(draft.company).call(listVacancyDoors, { params: { vacancyId: draft.id } })
    expect(body.doors).toEqual([{ need: 'SAN-01', more: '5-9' }])
  }
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
