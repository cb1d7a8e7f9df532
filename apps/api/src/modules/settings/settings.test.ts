import { listSettings, saveSetting } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'
import { dayOf, daysLater } from '../../clock.ts'
import { settingFor } from './setting-for.ts'

const { as, given, clock } = await startTestApp()
const day = (offset: number) => dayOf(daysLater(clock.now(), offset))
const days = (value: number | string, validFrom: string) =>
  ({ key: 'days.answer', value, validFrom, source: null, verified: false }) as const

test('what we say holds until the municipality says something else, from a day on', async () => {
  const admin = as(await given.admin())
  const answer = (on?: string, code?: string) => given.system((tx) => settingFor(tx, 'days.answer', on), code)
  expect(await answer()).toBe(21)
  await admin.call(saveSetting, { body: days(14, day(-10)) })
  await admin.call(saveSetting, { body: days(7, day(5)) })
  expect(await answer()).toBe(14)
  expect(await answer(day(-11))).toBe(21)
  expect(await answer(day(5))).toBe(7)
  expect(await answer(undefined, '0101')).toBe(21)
})

test('earlier ones are kept, and the same day again corrects', async () => {
  const municipality = '0102'
  const admin = as(await given.admin({ municipality }))
  await admin.call(saveSetting, { body: days(14, day(0)) })
  await admin.call(saveSetting, { body: days(10, day(0)) })
  await admin.call(saveSetting, { body: days(9, day(1)) })
  const { body } = await admin.call(listSettings, {})
  expect(body.filter(({ key }) => key === 'days.answer').map(({ value }) => value)).toEqual([9, 10, 21])
})

test('refuses what is no such value', async () => {
  const admin = as(await given.admin())
  const base = { validFrom: day(0), source: null, verified: false }
  const tries = [
    { ...base, key: 'days.answer', value: 'tre' },
    { ...base, key: 'days.answer', value: 0 },
    { ...base, key: 'word.office', value: 7 },
    { ...base, key: 'word.office', value: ' ' },
    { ...base, key: 'word.office', value: '010190-1234' },
    { ...base, key: 'link.accessibility', value: 'javascript:alert(1)' },
    { ...base, key: 'days.answer', value: 3, validFrom: '2026-02-30' },
  ] as const
  for (const body of tries) expect((await admin.call(saveSetting, { body })).status).toBe(400)
})

test('the first reminder stays before the second', async () => {
  const admin = as(await given.admin({ municipality: '0104' }))
  const save = async (key: 'days.reminder' | 'days.second-reminder', value: number) => {
    const body = { key, value, validFrom: day(0), source: null, verified: false }
    return (await admin.call(saveSetting, { body })).status
  }
  expect(await save('days.reminder', 7)).toBe(400)
  expect(await save('days.second-reminder', 3)).toBe(400)
  expect(await save('days.second-reminder', 10)).toBe(200)
  expect(await save('days.reminder', 7)).toBe(200)
})

test('a link can be taken away again', async () => {
  const admin = as(await given.admin({ municipality: '0103' }))
  const link = (value: string, validFrom: string) =>
    admin.call(saveSetting, {
      body: { key: 'link.accessibility', value, validFrom, source: null, verified: true },
    })
  await link('https://broby.example/was', day(-1))
  expect((await link(' ', day(0))).status).toBe(200)
  expect(await given.system((tx) => settingFor(tx, 'link.accessibility'), '0103')).toBe('')
})

test('is the admin’s', async () => {
  for (const who of [await given.caseworker(), await given.candidate(), await given.company()]) {
    expect((await as(who).call(listSettings, {})).status).toBe(404)
    expect((await as(who).call(saveSetting, { body: days(3, day(0)) })).status).toBe(404)
  }
})
