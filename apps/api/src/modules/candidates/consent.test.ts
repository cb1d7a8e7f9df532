import { type BodyOf, hideFromCompany, readProfile, saveProfile, stopHidingFromCompany } from '@fleksbro/contract'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { GivenCandidate, GivenCompany } from '../../../test/builders.ts'
import { startTestApp } from '../../../test/test-app.ts'
import { candidate } from '../../db/schema/index.ts'
import { findCards, insertCandidate } from './candidate-store.ts'

const { as, given, database } = await startTestApp()
const quiet = { code: 'SAN-01', strength: 'required', shown: false } as const

const cardFor = ({ id: company, cvr }: GivenCompany, { id }: { id: string }) =>
  database.within({ role: 'company', company, cvr, municipality: '0999' }, async (tx) => (await findCards(tx, [id]))[0])

async function save(
  who: { accountId: string },
  candidateId: string,
  changes: Omit<BodyOf<typeof saveProfile>, 'version'>,
) {
  const params = { candidateId }
  const { version } = (await as(who).call(readProfile, { params })).body
  return as(who).call(saveProfile, { params, body: { version, ...changes } as never })
}

test.each([{ visible: false }, { paused: true }])(
  'with %o she is gone for every company at once and comes back under another pseudonym',
  async (changes) => {
    const company = await given.company()
    const karla = await given.candidate()
    const before = await cardFor(company, karla)
    expect((await save(karla, karla.id, changes)).status).toBe(200)
    expect(await cardFor(company, karla)).toBeUndefined()
    await save(karla, karla.id, { visible: true, paused: false })
    const after = await cardFor(company, karla)
    expect(after?.pseudonymEpoch).toBe((before?.pseudonymEpoch ?? 0) + 1)
  },
)

test('hidden from her present employer, for good and only there; hiding twice is once', async () => {
  const [present, other] = [await given.company(), await given.company()]
  const karla = await given.candidate()
  const params = { candidateId: karla.id, cvr: `DK ${present.cvr}` }
  const hide = () => as(karla).call(hideFromCompany, { params, body: { name: 'Nuværende' } })
  const answers = await Promise.all([hide(), hide()])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect((await hide()).body.hiddenFrom).toEqual([{ cvr: present.cvr, name: 'Nuværende' }])
  expect(await cardFor(present, karla)).toBeUndefined()
  expect(await cardFor(other, karla)).toMatchObject({ pseudonymEpoch: 2 })

  expect((await as(karla).call(stopHidingFromCompany, { params })).body.hiddenFrom).toEqual([])
  expect(await cardFor(present, karla)).toBeDefined()
})

test('a number that is no CVR number is refused, and so is a CPR number in the name', async () => {
  const karla = await given.candidate()
  const hide = (cvr: string, name: string) =>
    as(karla).call(hideFromCompany, { params: { candidateId: karla.id, cvr }, body: { name } })
  expect((await hide('13585627', 'Forkert')).problem.fields).toEqual([{ path: '/cvr', code: 'not-a-cvr' }])
  expect((await hide('13585628', '010170-1234')).problem.fields).toEqual([{ path: '/name', code: 'cpr' }])
})

test('a person with name and address protection cannot be shown', async () => {
  const karla = await given.candidate({ shielded: true, visible: false })
  expect((await save(karla, karla.id, { visible: true })).problem.code).toBe('shielded')
})

test.each<[string, Parameters<typeof given.candidate>[0], Omit<BodyOf<typeof saveProfile>, 'version'>]>([
  ['switch her on', { visible: false }, { visible: true }],
  ['end her break', { paused: true }, { paused: false }],
  ['show one of her needs', { facts: { needs: [quiet] } }, { facts: { needs: [{ ...quiet, shown: true }] } }],
  ['show her own words', {}, { visibility: { about: true } }],
])('a caseworker cannot %s: that is hers to decide', async (_, wishes, changes) => {
  const caseworker = await given.caseworker()
  const karla = await given.candidate({ ...wishes, caseworkerId: caseworker.accountId })
  expect((await save(caseworker, karla.id, changes)).problem.code).toBe('hers-to-decide')
  expect((await save(karla, karla.id, changes)).status).toBe(200)
})

test('a caseworker fills in and hides on her behalf, and it says with whom', async () => {
  const caseworker = await given.caseworker({ name: 'Mona Krog' })
  const karla = await given.candidate({
    caseworkerId: caseworker.accountId,
    facts: { needs: [{ ...quiet, shown: true }] },
  })
  const { body } = await save(caseworker, karla.id, {
    visible: false,
    facts: {
      needs: [
        { ...quiet, shown: true },
        { code: 'TEM-01', strength: 'preferred', shown: false },
      ],
    },
  })
  expect(body).toMatchObject({ visible: false, filledWith: 'Mona Krog' })
})

test('for a person without an account the caseworker acts, also on what is shown', async () => {
  const caseworker = await given.caseworker()
  const id = crypto.randomUUID()
  await given.system((tx) => insertCandidate(tx, { id, name: 'Palle Skov', caseworkerId: caseworker.accountId }))
  const { body } = await save(caseworker, id, { visible: true })
  expect(body.visible).toBe(true)
  expect(body.allowedActions).toEqual(['edit', 'show', 'pause', 'hide-from', 'export', 'erase'])
})

test('a company never reads the row of a candidate, whatever she shows', async () => {
  const { id: company, cvr } = await given.company()
  const karla: GivenCandidate = await given.candidate()
  const rows = await database.within({ role: 'company', company, cvr, municipality: '0999' }, (tx) =>
    tx.select().from(candidate).where(eq(candidate.id, karla.id)),
  )
  expect(rows).toEqual([])
})
