import { listRates, readRates, saveRates, withdrawRates } from '@fleksbro/contract'
import { SUBSIDY_RATES } from '@fleksbro/fleksjob'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'
import { dayOf, daysLater } from '../../clock.ts'
import { problemsOf, statesOn } from './rates.policy.ts'
import { ratesFor } from './rates-for.ts'

const { as, given, clock } = await startTestApp()
const day = (offset: number) => dayOf(daysLater(clock.now(), offset))
const someRates = (changes: object = {}) => ({
  validFrom: day(0),
  maxDagpenge: 23_000_00,
  max98: 22_540_00,
  threshold: 18_000_00,
  percentToThreshold: 30,
  percentAbove: 55,
  atpPercent: 5,
  atpMost: 500_00,
  source: 'Satsvejledningen',
  verified: true,
  ...changes,
})

test('what an admin enters holds from its day on in that municipality, and everybody there reads it', async () => {
  const admin = as(await given.admin())
  const [soon, today] = [someRates({ validFrom: day(5), max98: 22_600_00 }), someRates()]
  expect((await admin.call(saveRates, { body: soon })).status).toBe(200)
  expect((await admin.call(saveRates, { body: today })).status).toBe(200)

  const company = await given.company()
  const elsewhere = await given.caseworker({ municipality: '0101' })
  const read = async (who: { accountId: string }) => (await as(who).call(readRates, {})).body.rates
  for (const who of [await given.candidate(), await given.caseworker(), company, await given.admin()])
    expect(await read(who)).toMatchObject({ max98: 22_540_00, verified: true, outdated: false })
  expect(await read(elsewhere)).toMatchObject({ source: SUBSIDY_RATES.at(-1)?.source })
  expect(await given.system((tx) => ratesFor(tx, day(5)))).toMatchObject({ max98: 22_600_00 })
  expect(await given.system((tx) => ratesFor(tx, '2019-05-01'))).toBeUndefined()
})

test('a row is never changed: a newer one replaces it, and only one whose day has not come can be withdrawn', async () => {
  const admin = as(await given.admin({ municipality: '0102' }))
  const enter = async (changes: object) => (await admin.call(saveRates, { body: someRates(changes) })).body
  await enter({ threshold: 17_000_00 })
  await enter({ threshold: 17_900_00 })
  const rows = await enter({ validFrom: day(30) })
  const own = rows.filter(({ id }) => id !== null)
  expect(own.map(({ state, threshold, allowedActions }) => [state, threshold, allowedActions])).toEqual([
    ['later', 18_000_00, ['withdraw']],
    ['now', 17_900_00, []],
    ['replaced', 17_000_00, []],
  ])
  const [later, now] = own.map(({ id }) => ({ params: { ratesId: id ?? '' } }))
  if (!later || !now) return expect.unreachable()
  const { body } = await admin.call(withdrawRates, later)
  expect(body[0]?.state).toBe('withdrawn')
  expect((await admin.call(withdrawRates, later)).status).toBe(200)
  expect((await admin.call(withdrawRates, now)).problem.code).toBe('rates-in-use')
  const stranger = as(await given.admin({ municipality: '0103' }))
  expect((await stranger.call(withdrawRates, now)).status).toBe(404)
})

test('what cannot be meant is refused beside its field', async () => {
  const admin = as(await given.admin({ municipality: '0104' }))
  const wrong: [object, string][] = [
    [{ max98: 2_254_00 }, '/max98 not-98-percent'],
    [{ threshold: 180_000_00 }, '/threshold too-big'],
    [{ threshold: 24_000_00 }, '/threshold above-benefit'],
    [{ percentAbove: 20 }, '/percentAbove wrong-order'],
    [{ percentToThreshold: 101 }, '/percentToThreshold too-big'],
    [{ atpMost: 0.5 }, '/atpMost invalid-type'],
    [{ validFrom: '2024-12-31' }, '/validFrom in-an-earlier-year'],
    [{ source: ' ' }, '/source missing'],
    [{ source: 'Spørg 010190-1234' }, '/source cpr'],
  ]
  for (const [changes, expected] of wrong) {
    const { status, problem } = await admin.call(saveRates, { body: someRates(changes) })
    expect([status, problem.fields?.map(({ path, code }) => `${path} ${code}`)]).toEqual([400, [expected]])
  }
  const { body } = await admin.call(listRates, {})
  expect(body.every(({ id }) => id === null)).toBe(true)
})

test('sent twice it is entered once', async () => {
  const admin = as(await given.admin({ municipality: '0105' }), { headers: { 'idempotency-key': 'the-same-key' } })
  await admin.call(saveRates, { body: someRates() })
  const { body } = await admin.call(saveRates, { body: someRates() })
  expect(body.filter(({ id }) => id !== null)).toHaveLength(1)
})

test('of all rows one holds on a day', () => {
  const row = (validFrom: string, withdrawn = false) => ({ validFrom, withdrawn })
  const rows = [row('2025-01-01'), row('2026-01-01'), row('2026-01-01'), row('2026-06-01', true), row('2027-01-01')]
  expect(statesOn('2026-11-22', rows)).toEqual(['before', 'replaced', 'now', 'withdrawn', 'later'])
  expect(statesOn('2024-11-22', rows)).toEqual(['later', 'replaced', 'later', 'withdrawn', 'later'])
})

test('every row of ours could have been entered', () => {
  for (const rates of SUBSIDY_RATES) expect(problemsOf(rates, rates.validFrom)).toEqual([])
})
