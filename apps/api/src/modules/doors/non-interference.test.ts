import {
  carveJobs,
  listVacancyCandidates,
  listVacancyDoors,
  type ProfileFacts,
  readProfile,
  saveProfile,
} from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'

type Needs = NonNullable<ProfileFacts['needs']>
const { as, given, clock } = await startTestApp()
const hours = { min: 3, max: 8 }
const quiet = { code: 'SAN-01', strength: 'required', shown: true } as const
const hidden = { code: 'KOG-11', strength: 'required', shown: false } as const
const company = await given.company()
const conditions = { 'SAN-01': { answer: 'no' }, 'KOG-11': { answer: 'no' } } as const
const facts = { hours, tasks: [{ id: 't-pack-orders' }], conditions }
const vacancy = await given.vacancy({ company, facts })
const draft = await given.vacancy({ company, status: 'draft', facts: { ...facts, conditions: {} } })

// Every band stands on its edge: one person more or fewer moves it.
const karla = await given.candidate({ facts: { hours, needs: [] } })
for (let n = 0; n < 4; n++) await given.candidate({ facts: { hours, needs: [] } })
const quietOne = await given.candidate({ facts: { hours, needs: [quiet] } })
for (let n = 0; n < 4; n++) await given.candidate({ facts: { hours, needs: [quiet] } })

let day = 0
/** What the company is told on a new day, on which everything is counted anew. */
async function theNextDay() {
  clock.moveTo(++day)
  const them = as(company)
  const tasks = [
    { id: 't-pack-orders', hours: 3, slots: null },
    { id: 't-break-down-boxes', hours: 2, slots: null },
    { id: 't-clean-staff-kitchen', hours: 1, slots: null },
  ]
  const carve = (jobs: string[][] | null) =>
    them.call(carveJobs, { params: { companyId: company.id }, body: { workplaceId: null, tasks, jobs } })
  const replies = [
    await them.call(listVacancyDoors, { params: { vacancyId: vacancy.id } }),
    await them.call(listVacancyDoors, { params: { vacancyId: draft.id } }),
    await them.call(listVacancyCandidates, { params: { vacancyId: vacancy.id }, query: {} }),
    await carve(null),
    await carve([['t-pack-orders', 't-clean-staff-kitchen']]),
  ]
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  return replies.map(({ text }) => text)
}

async function becomes({ id, accountId }: typeof karla, changes: Partial<ProfileFacts>) {
  const params = { candidateId: id }
  const { version } = (await as({ accountId }).call(readProfile, { params })).body
  expect((await as({ accountId }).call(saveProfile, { params, body: { version, facts: changes } })).status).toBe(200)
}

const before = await theNextDay()

test('the bands stand where one person more or fewer would show', () => {
  expect(before.slice(0, 2).map((text) => JSON.parse(text))).toEqual([
    { band: '5-9', doors: [{ need: 'SAN-01', more: '5-9' }] },
    { band: '10-19', doors: [{ need: 'SAN-01', more: '5-9' }] },
  ])
})

test.each<[string, typeof karla, Partial<ProfileFacts>]>([
  ['a hidden need that the workplace cannot meet', karla, { needs: [hidden] }],
  ['a hidden need beside a shown one', quietOne, { needs: [quiet, hidden] }],
  ['where she lives and how far she travels', karla, { home: '9990', commute: { transport: 'walk', minutes: 10 } }],
  ['help she was granted', quietOne, { schemes: ['personal-assistance'] }],
])('%s changes no byte of what a company reads of doors and of jobs out of tasks', async (_, who, changes) => {
  await becomes(who, changes)
  expect(await theNextDay()).toEqual(before)
})

test.each<[string, typeof karla, Needs]>([
  ['the band', karla, [{ ...hidden, shown: true }]],
  ['the door', quietOne, [{ ...quiet, shown: false }, hidden]],
])('control: what she shows, or shows no more, moves %s', async (_, who, needs) => {
  const usual = { needs: who === quietOne ? [quiet] : [], schemes: [] }
  await becomes(who, { ...usual, needs })
  expect(await theNextDay()).not.toEqual(before)
  await becomes(who, usual)
  expect(await theNextDay()).toEqual(before)
})
