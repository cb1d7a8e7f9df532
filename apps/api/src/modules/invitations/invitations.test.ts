import { acceptInvitation, readInvitation, readSession } from '@fleksbro/contract'
import { inventCvr } from '@fleksbro/fleksjob'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { browserOf } from '../../../test/browser.ts'
import { home } from '../../../test/builders.ts'
import { startTestApp } from '../../../test/test-app.ts'
import { account, admission, candidate, company, event, oneTimeLink } from '../../db/schema/index.ts'
import { findCandidate, insertCandidate } from '../candidates/candidate-store.ts'
import { createLink } from './links.ts'

const testApp = await startTestApp()
const { given, config, clock } = testApp
const { publicUrl } = config
const nobody = () => browserOf(testApp)
const person = { name: 'Karla Vang', password: 'en lang adgangskode', language: 'da' } as const

let count = 0
const freshEmail = () => `invited-${++count}@example.dk`
const accountsOf = (email: string) => given.system((tx) => tx.select().from(account).where(eq(account.email, email)))

/** A profile without an account, and a link to it. */
async function invitedCandidate(email = freshEmail()) {
  await given.municipality()
  const id = crypto.randomUUID()
  await given.system((tx) => insertCandidate(tx, { id, name: 'Karla Vang', email }))
  const made = await invite({ kind: 'candidate', email, candidateId: id })
  return { id, email, ...made }
}
type Wish = Partial<Parameters<typeof createLink>[1]> & Pick<Parameters<typeof createLink>[1], 'kind' | 'email'>
const invite = (wish: Wish) =>
  given.system((tx) => createLink(tx, { name: 'Karla Vang', municipality: home, days: 14, publicUrl, ...wish }))

test('the token stands behind the #, where no server log sees it, and only its hash is kept', async () => {
  const { token, link, email } = await invitedCandidate()
  expect(link).toBe(`${publicUrl}/invitation#${token}`)
  const rows = await given.system((tx) => tx.select().from(oneTimeLink).where(eq(oneTimeLink.email, email)))
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('a candidate reads what the link is for, takes it, and is signed in with her own profile', async () => {
  const { id, token, email } = await invitedCandidate()
  const she = nobody()
  expect((await she.call(readInvitation, { body: { token } })).body).toMatchObject({ kind: 'candidate', email })
  const { body } = await she.call(acceptInvitation, { body: { ...person, token } })
  expect(body.account).toMatchObject({ email, role: 'candidate', candidateId: id, municipality: { code: home } })
  expect((await she.call(readSession, {})).body.account?.email).toBe(email)
  expect((await given.system((tx) => findCandidate(tx, id)))?.accountId).toBe(body.account?.id)
  const events = await given.system((tx) =>
    tx
      .select()
      .from(event)
      .where(eq(event.accountId, body.account?.id ?? '')),
  )
  expect(events.map(({ kind }) => kind).sort()).toEqual(['account-made', 'logged-in'])
})

test('of 20 who use one link at once exactly one gets the account', async () => {
  const { token, email } = await invitedCandidate()
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => nobody().call(acceptInvitation, { body: { ...person, token } })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(404)])
  expect(await accountsOf(email)).toHaveLength(1)
})

describe('a link no longer works', () => {
  const gone = async (token: string) => {
    const looked = await nobody().call(readInvitation, { body: { token } })
    const taken = await nobody().call(acceptInvitation, { body: { ...person, token } })
    for (const { status, problem } of [looked, taken]) expect([status, problem.code]).toEqual([404, 'link-gone'])
  }
  test('that was never made', () => gone('a'.repeat(43)))
  test('once a newer one was sent', async () => {
    const { id, email, token } = await invitedCandidate()
    const newer = await invite({ kind: 'candidate', email: freshEmail(), candidateId: id })
    await gone(token)
    await invite({ kind: 'candidate', email, candidateId: id })
    await gone(newer.token)
  })
  test('when its days are over', async () => {
    const { token } = await invitedCandidate()
    clock.moveTo(15)
    await gone(token).finally(() => clock.moveTo(0))
  })
  test('that was made for a password', async () => {
    const { accountId } = await given.candidate()
    await gone((await invite({ kind: 'password', email: freshEmail(), accountId })).token)
  })
  test('whose sender was turned off or has left the company', async () => {
    const by = await given.company()
    const { accountId } = await given.colleague(by)
    const wish = {
      kind: 'colleague',
      companyId: by.id,
      createdBy: accountId,
      details: { companyRole: 'member' },
    } as const
    const one = await invite({ ...wish, email: freshEmail() })
    await given.system((tx) =>
      tx.update(account).set({ companyId: null, companyRole: null }).where(eq(account.id, accountId)),
    )
    await gone(one.token)
  })
})

test('an e-mail that has an account keeps it; the link stays as it was', async () => {
  const other = await given.candidate()
  const [row] = await given.system((tx) => tx.select().from(account).where(eq(account.id, other.accountId)))
  const { token, id } = await invitedCandidate(row?.email)
  const { status, problem } = await nobody().call(acceptInvitation, { body: { ...person, token } })
  expect([status, problem.code]).toEqual([409, 'account-exists'])
  expect((await given.system((tx) => findCandidate(tx, id)))?.accountId).toBeNull()
  expect((await nobody().call(readInvitation, { body: { token } })).status).toBe(200)
})

test('a colleague of the municipality gets the role that the link says, nothing else', async () => {
  const { token, email } = await invite({
    kind: 'staff',
    email: freshEmail(),
    role: 'caseworker',
    details: { decidesOnBenefits: true },
  }).then((made) => ({ ...made, email: `invited-${count}@example.dk` }))
  const { body } = await nobody().call(acceptInvitation, {
    body: { ...person, token, ...({ role: 'admin' } as object) },
  })
  expect(body).toMatchObject({ code: 'invalid' })
  await nobody().call(acceptInvitation, { body: { ...person, token } })
  expect(await accountsOf(email)).toMatchObject([{ role: 'caseworker', decidesOnBenefits: true, municipality: home }])
})

test('a company colleague joins the company', async () => {
  const by = await given.company({ name: 'Havnens Dele' })
  const email = freshEmail()
  const { token } = await invite({
    kind: 'colleague',
    email,
    companyId: by.id,
    createdBy: by.accountId,
    details: { companyRole: 'member' },
  })
  expect((await nobody().call(readInvitation, { body: { token } })).body).toMatchObject({ place: 'Havnens Dele' })
  await nobody().call(acceptInvitation, { body: { ...person, token } })
  expect(await accountsOf(email)).toMatchObject([{ companyId: by.id, companyRole: 'member', municipality: null }])
})

test('a registration makes the company, waiting, and its owner; a CVR number joins only once', async () => {
  await given.municipality()
  const details = {
    cvr: inventCvr(49_001),
    company: 'Bro og Brød',
    workplace: { name: 'Bageri', pNumber: null, street: 'Bagervej 1', postcode: '2900', employees: 8 },
    municipality: home,
    phone: '20 30 40 50',
  }
  const [one, two] = [freshEmail(), freshEmail()]
  const first = await invite({ kind: 'company', email: one, details })
  const second = await invite({ kind: 'company', email: two, details })
  const taken = await nobody().call(acceptInvitation, { body: { ...person, token: first.token } })
  expect(taken.body.account).toMatchObject({ role: 'company', company: { name: 'Bro og Brød' }, municipality: null })

  const companyId = taken.body.account?.company?.id ?? ''
  const rows = await given.system((tx) => tx.select().from(admission).where(eq(admission.companyId, companyId)))
  expect(rows).toMatchObject([{ municipality: home, status: 'waiting' }])
  const late = await nobody().call(acceptInvitation, { body: { ...person, token: second.token } })
  expect([late.status, late.problem.code]).toEqual([409, 'company-exists'])
  expect(await accountsOf(two)).toEqual([])
  expect(await given.system((tx) => tx.select().from(company).where(eq(company.cvr, details.cvr)))).toHaveLength(1)
})

test('refuses a short password, a CPR number as a name and a token of another shape', async () => {
  const { token, id } = await invitedCandidate()
  const tries = [
    { ...person, token, password: 'kort' },
    { ...person, token, name: 'Karla 010190-1234' },
    { ...person, token: `${token}x` },
  ]
  for (const body of tries) expect((await nobody().call(acceptInvitation, { body })).status).toBe(400)
  const [row] = await given.system((tx) => tx.select().from(candidate).where(eq(candidate.id, id)))
  expect(row?.accountId).toBeNull()
})
