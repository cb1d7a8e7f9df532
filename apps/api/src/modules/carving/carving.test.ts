import { carveJobs } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'

const { as, given, clock } = await startTestApp()
const mornings = 0b1_0001_0001_0001_0001
const evenings = mornings << 3
const task = (id: string, hours: number, slots: number | null = null) => ({ id, hours, slots })

test('small tasks become a job that people exist for, and moving one in or out is counted at once', async () => {
  const company = await given.company()
  for (let person = 0; person < 12; person++)
    await given.candidate({ facts: { hours: { min: 2, max: 8 }, availability: mornings } })
  clock.moveTo(1)
  const tasks = [task('t-pack-orders', 3, mornings), task('t-break-down-boxes', 2), task('t-clean-staff-kitchen', 6)]
  const ask = async (jobs: string[][] | null) =>
    (
      await as(company).call(carveJobs, {
        params: { companyId: company.id },
        body: { workplaceId: null, tasks, jobs },
      })
    ).body

  const proposed = await ask(null)
  expect(proposed.left).toEqual([])
  expect(proposed.jobs.map(({ hours, band }) => [hours, band])).toEqual([
    [8, '10-19'],
    [3, '10-19'],
  ])

  const tooMuch = await ask([['t-pack-orders', 't-break-down-boxes', 't-clean-staff-kitchen']])
  expect(tooMuch.jobs).toMatchObject([{ hours: 11, band: '0-4', slots: mornings }])
  expect((await ask([['t-pack-orders']])).left).toEqual(['t-break-down-boxes', 't-clean-staff-kitchen'])
})

test('what has no time in common is not put into one job', async () => {
  const company = await given.company({ admission: 'waiting' })
  const { body } = await as(company).call(carveJobs, {
    params: { companyId: company.id },
    body: {
      workplaceId: null,
      tasks: [task('t-pack-orders', 3, mornings), task('t-break-down-boxes', 3, evenings)],
      jobs: null,
    },
  })
  // Nobody has let it in yet: it is told nothing about people.
  expect(body.jobs.map(({ tasks, band, doors }) => [tasks.length, band, doors])).toEqual([
    [1, null, []],
    [1, null, []],
  ])
})

test('what is proposed shows no more of how many people there are than its bands', async () => {
  const tasks = [task('t-pack-orders', 1), task('t-clean-staff-kitchen', 1.5), task('t-water-plants', 1)]
  const [short, long] = [
    { min: 1, max: 2 },
    { min: 1, max: 20 },
  ]
  const world = async (municipality: string, people: readonly { min: number; max: number }[]) => {
    const company = await given.company({ municipality })
    for (const hours of people) await given.candidate({ municipality, facts: { hours } })
    const params = { companyId: company.id }
    return async () =>
      (await as(company).call(carveJobs, { params, body: { workplaceId: null, tasks, jobs: null } })).body
  }
  const nobody = await world('0981', [])
  const fewer = await Promise.all([await world('0982', [long]), await world('0983', Array(4).fill(long))])
  const twelve = await world('0984', [...Array(12).fill(long)])
  const more = await world('0985', [...Array(12).fill(long), ...Array(3).fill(short)])
  clock.moveTo(3)
  const [ofNobody, ofTwelve] = [await nobody(), await twelve()]
  expect(ofNobody.jobs.map(({ band }) => band)).toContain('0-4')
  for (const few of fewer) expect(await few()).toEqual(ofNobody)
  expect(ofTwelve.jobs.map(({ band }) => band)).toContain('10-19')
  expect(await more()).toEqual(ofTwelve)
})

test('a company cannot have jobs proposed without end', async () => {
  const company = await given.company()
  const body = { workplaceId: null, tasks: [task('t-pack-orders', 3)], jobs: null }
  const them = as(company)
  const ask = async () => (await them.call(carveJobs, { params: { companyId: company.id }, body })).status
  const statuses = await Promise.all(Array.from({ length: 61 }, ask))
  expect(statuses.filter((status) => status === 429)).toHaveLength(1)
})
