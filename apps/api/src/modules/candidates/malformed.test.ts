import { hideFromCompany, readProfile, saveProfile } from '@fleksbro/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'

const { as, given } = await startTestApp()
const karla = await given.candidate()
const me = as(karla)
const params = { candidateId: karla.id }

const nasty = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\u0000', '\ud800', '1e309', '__proto__', "' or 1=1 --", -0, 2 ** 53, Number.MIN_VALUE, [], {}, null),
)
const fields = ['tasks', 'needs', 'hours', 'about', 'home', 'commute', 'competences', 'earliestStart', 'availability']
const body = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      version: fc.oneof(fc.constant(2), nasty),
      facts: fc.oneof(fc.dictionary(fc.constantFrom(...fields), nasty), nasty),
      visibility: nasty,
      name: nasty,
    },
    { requiredKeys: ['version'] },
  ),
)

test('no body breaks a save, and none is half taken', { timeout: 60_000 }, async () => {
  const before = (await me.call(readProfile, { params })).body
  await fc.assert(
    fc.asyncProperty(body, async (sent) => {
      const { status } = await me.call(saveProfile, { params, body: sent as never })
      expect([200, 400, 412, 415]).toContain(status)
    }),
    { numRuns: 400 },
  )
  const after = (await me.call(readProfile, { params })).body
  expect(after.visible).toBe(before.visible)
})

test('no address or name breaks hiding', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).filter((cvr) => cvr.isWellFormed()),
      nasty,
      async (cvr, name) => {
        const { status } = await me.call(hideFromCompany, { params: { ...params, cvr }, body: { name } as never })
        expect([200, 400, 404]).toContain(status)
      },
    ),
    { numRuns: 150 },
  )
})
