import {
  type AnyEndpoint,
  assignCandidate,
  hideFromCompany,
  type InputOf,
  listLooks,
  openCandidate,
  readCompanyView,
  readProfile,
  saveProfile,
  stopHidingFromCompany,
} from '@fleksbro/contract'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'
import { account } from '../../db/schema/index.ts'

const { as, given, clock } = await startTestApp()
await given.municipality('0998')

const cvr = '13585628'
const calls = [
  [readProfile, {}],
  [saveProfile, { body: { version: 2, facts: { tasks: [] } } }],
  [readCompanyView, {}],
  [listLooks, {}],
  [hideFromCompany, { params: { cvr }, body: { name: 'Havnens Dele' } }],
  [stopHidingFromCompany, { params: { cvr } }],
] as const satisfies readonly (readonly [AnyEndpoint, object])[]

type Who = { accountId: string } | null
const call = (who: Who, [endpoint, input]: (typeof calls)[number], candidateId: string) =>
  as(who).call(
    endpoint as AnyEndpoint,
    { ...input, params: { candidateId, ...('params' in input && input.params) } } as InputOf<AnyEndpoint>,
  )

const mine = await given.caseworker()
const karla = await given.candidate({ caseworkerId: mine.accountId })
const unassigned = await given.candidate()
const off = await given.candidate()
await given.system((tx) => tx.update(account).set({ active: false }).where(eq(account.id, off.accountId)))

const strangers: readonly (readonly [string, Who, number])[] = [
  ['nobody', null, 401],
  ['another candidate', await given.candidate(), 404],
  ['a company', await given.company(), 404],
  ['an admin', await given.admin(), 404],
  ['a caseworker of another municipality', await given.caseworker({ municipality: '0998' }), 404],
  ['a candidate of another municipality', await given.candidate({ municipality: '0998' }), 404],
  ['an account that was turned off', off, 401],
  ['a colleague without a reason', await given.caseworker(), 409],
]

for (const [name, who, expected] of strangers) {
  test.each(calls.map((one) => [`${one[0].method} ${one[0].path}`, one] as const))(
    `${name} gets ${expected} from %s`,
    async (_, one) => {
      const answer = await call(who, one, karla.id)
      expect(answer.status).toBe(expected)
      expect(answer.text).not.toContain('Karla')
    },
  )
}

test('what may not be seen answers like what does not exist', async () => {
  const other = await given.candidate()
  const seen = await as(other).call(readProfile, { params: { candidateId: karla.id } })
  const absent = await as(other).call(readProfile, { params: { candidateId: '11111111-1111-4111-8111-111111111111' } })
  const broken = await as(other).call(readProfile, { params: { candidateId: 'karla' } })
  expect(seen.text).toBe(absent.text)
  expect(broken.status).toBe(404)
})

test.each(calls.map((one) => [`${one[0].method} ${one[0].path}`, one] as const))(
  'her own caseworker and any for an unassigned person can call %s',
  async (_, one) => {
    const person = await given.candidate({ caseworkerId: mine.accountId })
    expect((await call(mine, one, person.id)).status).toBe(200)
    const open = await given.candidate()
    expect((await call(mine, one, open.id)).status).toBe(200)
  },
)

test("a colleague's candidate opens with a reason that she can read, for the rest of the day", async () => {
  const colleague = await given.caseworker({ name: 'Kollega Krog' })
  const person = await given.candidate({ caseworkerId: mine.accountId })
  const params = { candidateId: person.id }
  const read = () => as(colleague).call(readProfile, { params })
  expect((await read()).problem.code).toBe('reason-needed')
  expect((await as(colleague).call(openCandidate, { params, body: { reason: '   ' } })).status).toBe(400)
  expect((await as(colleague).call(openCandidate, { params, body: { reason: 'CPR 010170-1234' } })).status).toBe(400)

  expect((await as(colleague).call(openCandidate, { params, body: { reason: 'Jeg afløser i dag' } })).status).toBe(200)
  expect((await read()).status).toBe(200)
  const looks = await as(person).call(listLooks, { params })
  expect(looks.body).toEqual([
    expect.objectContaining({
      kind: 'profile',
      who: 'caseworker',
      name: 'Kommune 0999',
      purpose: 'Jeg afløser i dag',
    }),
  ])
  expect(looks.text).not.toContain('Krog')

  clock.moveTo(1)
  expect((await read()).status).toBe(409)
  clock.moveTo(0)
})

test('reading leaves one trace a day, her own reading none', async () => {
  const reader = await given.caseworker()
  const params = { candidateId: unassigned.id }
  await Promise.all([1, 2, 3].map(() => as(reader).call(readProfile, { params })))
  await as(unassigned).call(readProfile, { params })
  const looks = (await as(unassigned).call(listLooks, { params })).body
  expect(looks).toEqual([
    { day: expect.any(String), kind: 'profile', who: 'caseworker', name: 'Kommune 0999', cvr: null, purpose: null },
  ])
})

test('a save that comes too late shows the profile, and so leaves its trace', async () => {
  const person = await given.candidate({ caseworkerId: mine.accountId })
  const params = { candidateId: person.id }
  const late = await as(mine).call(saveProfile, { params, body: { version: 1, facts: { tasks: [] } } })
  expect(late.status).toBe(412)
  expect((await as(person).call(listLooks, { params })).body).toHaveLength(1)
})

test('handed over, she is closed to the former caseworker on the next request', async () => {
  const next = await given.caseworker()
  const person = await given.candidate({ caseworkerId: mine.accountId })
  const params = { candidateId: person.id }
  await as(mine).call(assignCandidate, { params, body: { accountId: next.accountId } })
  expect((await as(mine).call(readProfile, { params })).status).toBe(409)
  expect((await as(next).call(readProfile, { params })).body.allowedActions).toEqual(['edit', 'pause', 'hide-from'])
})
