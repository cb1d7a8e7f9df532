import {
  assignCandidate,
  createCandidate,
  inviteCandidate,
  listCandidates,
  listCaseworkers,
  listWaiting,
  openCandidate,
  readProfile,
} from '@fleksbro/contract'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'
import { account, candidate, introduction, oneTimeLink, outbox } from '../../db/schema/index.ts'
import { insertCandidate, markContacted } from '../candidates/candidate-store.ts'

const { as, given, clock, database } = await startTestApp()
await given.municipality('0998')
const nobody = { name: 'Palle Skov', email: null, phone: null, language: 'da' } as const
const mailTo = (email: string) => ({ ...nobody, email })
const anAddress = () => `${crypto.randomUUID()}@example.dk`

const everyone = { whose: 'all' } as const

test.each([
  ['a candidate', () => given.candidate()],
  ['a company', () => given.company()],
  ['an admin', () => given.admin()],
])('%s finds nothing here', async (_, make) => {
  const who = as(await make())
  const params = { candidateId: crypto.randomUUID() }
  const answers = [
    await who.call(listCandidates, { query: everyone }),
    await who.call(listWaiting, {}),
    await who.call(listCaseworkers, {}),
    await who.call(createCandidate, { body: nobody }),
    await who.call(inviteCandidate, { params, body: { email: anAddress() } }),
    await who.call(assignCandidate, { params, body: { accountId: null } }),
    await who.call(openCandidate, { params, body: { reason: 'Fordi' } }),
  ]
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
})

test('the list holds the own municipality only, without needs and words', async () => {
  const me = await given.caseworker({ name: 'Mona Krog' })
  const mine = await given.candidate({
    name: 'Anna Alm',
    caseworkerId: me.accountId,
    facts: {
      about: 'hemmelige ord',
      needs: [{ code: 'SAN-07', strength: 'required', shown: true }],
      hours: { min: 2, max: 6 },
      sectors: ['food'],
    },
  })
  const foreign = await given.candidate({ municipality: '0998', name: 'Fremmed' })
  const { body, text } = await as(me).call(listCandidates, { query: { whose: 'mine' } })
  expect(body).toEqual([
    expect.objectContaining({
      id: mine.id,
      name: 'Anna Alm',
      mine: true,
      caseworker: { id: me.accountId, name: 'Mona Krog' },
      hasAccount: true,
      invited: null,
      hours: { min: 2, max: 6 },
      sectors: ['food'],
      openIntroductions: 0,
      weeksWaiting: 0,
    }),
  ])
  expect(text).not.toMatch(/SAN-07|hemmelige/)
  const all = (await as(me).call(listCandidates, { query: everyone })).text
  expect(all).toContain(mine.id)
  expect(all).not.toContain(foreign.id)
})

test('filters: status, sector, search with any sign, and who has waited longest', async () => {
  const me = await given.caseworker()
  const by = { caseworkerId: me.accountId }
  const hidden = await given.candidate({ ...by, name: 'Hanne Hviid', visible: false })
  const paused = await given.candidate({ ...by, name: 'Per_Pause', paused: true })
  const seen = await given.candidate({ ...by, name: 'Sanne Ø%y', facts: { sectors: ['food', 'retail'] } })
  const without = crypto.randomUUID()
  const longAgo = new Date(clock.now().getTime() - 20 * 86_400_000)
  await given.system((tx) => insertCandidate(tx, { id: without, name: 'Ulla Uden', ...by, contactedAt: longAgo }))
  const ids = async (query: Record<string, string>) =>
    (await as(me).call(listCandidates, { query: { whose: 'mine', ...query } })).body.map(({ id }) => id)

  expect(await ids({ status: 'hidden' })).toEqual(expect.arrayContaining([hidden.id, without]))
  expect(await ids({ status: 'visible' })).toEqual([seen.id])
  expect(await ids({ status: 'paused' })).toEqual([paused.id])
  expect(await ids({ status: 'no-account' })).toEqual([without])
  expect(await ids({ sector: 'retail' })).toEqual([seen.id])
  expect(await ids({ search: 'ø%' })).toEqual([seen.id])
  expect(await ids({ search: '%' })).toEqual([seen.id])
  expect(await ids({ search: 'r_p' })).toEqual([paused.id])
  expect(await ids({ search: "'; drop table candidate; --" })).toEqual([])
  expect(await ids({ sort: 'name' })).toEqual([hidden.id, paused.id, seen.id, without])
  expect((await ids({}))[0]).toBe(without)
  const [row] = (await as(me).call(listCandidates, { query: { whose: 'mine', status: 'no-account' } })).body
  expect(row?.weeksWaiting).toBe(2)
})

test.each([{ search: 'a\u0000' }, { sector: '\u0000' }, { sector: '\ud800' }, { whose: 'theirs' }, { sort: 'id; --' }])(
  'the filter %o is refused, not passed on',
  async (query) => {
    const { status } = await as(await given.caseworker()).call(listCandidates, { query: query as never })
    expect(status).toBe(400)
  },
)

test('a person is made with an invitation by mail and a link to hand over; nothing is visible yet', async () => {
  const me = await given.caseworker()
  const email = anAddress()
  const { status, body } = await as(me).call(createCandidate, { body: mailTo(email) })
  expect(status).toBe(200)
  expect(body).toMatchObject({ mailed: false, link: expect.stringMatching(/^http.*#[\w-]{43}$/) })
  const profile = (await as(me).call(readProfile, { params: { candidateId: body.candidateId } })).body
  expect(profile).toMatchObject({ name: 'Palle Skov', email, visible: false })
  const [row] = (await as(me).call(listCandidates, { query: { whose: 'mine' } })).body
  expect(row).toMatchObject({ id: body.candidateId, hasAccount: false, invited: expect.any(String) })
})

test('without an address there is a profile and no link', async () => {
  const me = await given.caseworker()
  const { body } = await as(me).call(createCandidate, { body: nobody })
  expect(body).toMatchObject({ link: null, mailed: false, expires: null })
})

test('a repeated call makes one person and sends one mail', async () => {
  const me = await given.caseworker()
  const email = anAddress()
  const key = { 'idempotency-key': crypto.randomUUID() }
  const caller = as(me)
  const mails = () => given.system((tx) => tx.$count(outbox, eq(outbox.kind, 'invitation')))
  const mailsBefore = await mails()
  const answers = await Promise.all([1, 2, 3].map(() => caller.call(createCandidate, { body: mailTo(email) }, key)))
  expect(new Set(answers.map(({ body }) => body.candidateId)).size).toBe(1)
  expect(answers.filter(({ body }) => body.link)).toHaveLength(1)
  const made = await given.system((tx) => tx.select().from(candidate).where(eq(candidate.email, email)))
  expect(made).toHaveLength(1)
  const links = await given.system((tx) => tx.select().from(oneTimeLink).where(eq(oneTimeLink.email, email)))
  expect(links).toHaveLength(1)
  expect(await mails()).toBe(mailsBefore + 1)
})

test('a CPR number is refused and nothing is made', async () => {
  const me = await given.caseworker()
  const { problem } = await as(me).call(createCandidate, { body: { ...nobody, name: 'Palle 010170-1234' } })
  expect(problem.fields).toEqual([{ path: '/name', code: 'cpr' }])
  expect((await as(me).call(listCandidates, { query: { whose: 'mine' } })).body).toEqual([])
})

test('an address that has an account is refused, and no half-made profile stays', async () => {
  const me = await given.caseworker()
  const karla = await given.candidate()
  const [row] = await given.system((tx) => tx.select().from(account).where(eq(account.id, karla.accountId)))
  const { problem } = await as(me).call(createCandidate, { body: mailTo(row?.email ?? '') })
  expect(problem.fields).toEqual([{ path: '/email', code: 'has-account' }])
  expect((await as(me).call(listCandidates, { query: { whose: 'mine' } })).body).toEqual([])
})

test('invited again, the earlier link stops; the link is shown once', async () => {
  const me = await given.caseworker()
  const first = (await as(me).call(createCandidate, { body: mailTo(anAddress()) })).body
  const params = { candidateId: first.candidateId }
  const email = anAddress()
  const key = { 'idempotency-key': crypto.randomUUID() }
  const caller = as(me)
  const invite = () => caller.call(inviteCandidate, { params, body: { email } }, key)
  const second = await invite()
  expect(second.body.link).not.toBe(first.link)
  expect((await invite()).problem.code).toBe('link-shown-once')

  const links = await given.system((tx) =>
    tx.select().from(oneTimeLink).where(eq(oneTimeLink.candidateId, first.candidateId)),
  )
  expect(links.filter(({ expiresAt }) => expiresAt > clock.now())).toHaveLength(1)
  expect((await caller.call(readProfile, { params })).body.email).toBe(email)
})

test('who has an account, or is a colleague’s, is not invited', async () => {
  const me = await given.caseworker()
  const colleague = await given.caseworker()
  const body = { email: anAddress() }
  const karla = await given.candidate({ caseworkerId: me.accountId })
  const invite = (candidateId: string) => as(me).call(inviteCandidate, { params: { candidateId }, body })
  expect((await invite(karla.id)).problem.code).toBe('has-account')
  const theirs = await given.candidate({ caseworkerId: colleague.accountId })
  expect((await invite(theirs.id)).problem.code).toBe('reason-needed')
  const foreign = await given.candidate({ municipality: '0998' })
  expect((await invite(foreign.id)).status).toBe(404)
})

test('of two who take over the same person one gets her', async () => {
  const [one, two] = [await given.caseworker(), await given.caseworker()]
  const karla = await given.candidate()
  const take = (who: typeof one) =>
    as(who).call(assignCandidate, { params: { candidateId: karla.id }, body: { accountId: who.accountId } })
  const statuses = (await Promise.all([take(one), take(two)])).map(({ status }) => status)
  expect(statuses.sort()).toEqual([200, 409])
})

test('a person is handed over within the municipality and nowhere else', async () => {
  const me = await given.caseworker()
  const next = await given.caseworker({ name: 'Nina Ny' })
  const karla = await given.candidate({ caseworkerId: me.accountId })
  const give = (accountId: string) =>
    as(me).call(assignCandidate, { params: { candidateId: karla.id }, body: { accountId } })
  for (const wrong of [
    (await given.caseworker({ municipality: '0998' })).accountId,
    (await given.admin()).accountId,
    karla.accountId,
    crypto.randomUUID(),
  ])
    expect((await give(wrong)).problem.fields).toEqual([{ path: '/accountId', code: 'not-a-caseworker' }])
  expect((await give(next.accountId)).body).toMatchObject({
    mine: false,
    caseworker: { id: next.accountId, name: 'Nina Ny' },
  })
  expect((await give(me.accountId)).problem.code).toBe('reason-needed')
})

test('handing over makes nobody’s typing stale', async () => {
  const me = await given.caseworker()
  const karla = await given.candidate()
  const params = { candidateId: karla.id }
  const before = (await as(karla).call(readProfile, { params })).body
  await as(me).call(assignCandidate, { params, body: { accountId: me.accountId } })
  expect((await as(karla).call(readProfile, { params })).body.version).toBe(before.version)
})

test('consultants are listed by name, without those whose account is off', async () => {
  const code = '0997'
  await given.municipality(code)
  const a = await given.caseworker({ municipality: code, name: 'Bo' })
  await given.caseworker({ municipality: code, name: 'Asta' })
  const off = await given.caseworker({ municipality: code, name: 'Rejst' })
  await given.system((tx) => tx.update(account).set({ active: false }).where(eq(account.id, off.accountId)))
  const { body } = await as(a).call(listCaseworkers, {})
  expect(body.map(({ name }) => name)).toEqual(['Asta', 'Bo'])
})

test('what waits: mine and nobody’s first, then the longest; what was answered is gone', async () => {
  const code = '0996'
  await given.municipality(code)
  const me = await given.caseworker({ municipality: code })
  const colleague = await given.caseworker({ municipality: code })
  const company = await given.company({ municipality: code, admission: 'waiting', name: 'Venter Nu' })
  const here = { municipality: code, facts: {} }
  const forgotten = await given.candidate({ ...here, name: 'Glemt', caseworkerId: me.accountId })
  const onBreak = await given.candidate({ ...here, name: 'Pause', caseworkerId: me.accountId, paused: true })
  const theirs = await given.candidate({ ...here, name: 'Kollegas', caseworkerId: colleague.accountId })
  const since = (days: number) => new Date(clock.now().getTime() - days * 86_400_000)
  for (const { id } of [forgotten, onBreak, theirs])
    await given.system(
      (tx) =>
        tx
          .update(candidate)
          .set({ contactedAt: since(60) })
          .where(eq(candidate.id, id)),
      code,
    )

  const asked = await given.candidate({ ...here, name: 'Spurgt', caseworkerId: me.accountId })
  const pairs = [
    ['asked', 8],
    ['asked', 2],
    ['later', 30],
    ['yes', 1],
  ] as const
  for (const [state, days] of pairs) {
    const { id: vacancyId, company: by } = await given.vacancy({ municipality: code })
    await given.system(
      (tx) =>
        tx.insert(introduction).values({
          municipality: code,
          id: crypto.randomUUID(),
          candidateId: asked.id,
          vacancyId,
          companyId: by.id,
          state,
          startedBy: 'company',
          companyAsked: true,
          companyKnows: true,
          pseudonymEpoch: 1,
          rulesVersion: 1,
          steps: [],
          reminded: 0,
          startedAt: since(days),
          changedAt: since(days),
        }),
      code,
    )
  }

  const waiting = async () =>
    (await as(me).call(listWaiting, {})).body.map(({ kind, candidate, company, mine }) => [
      kind,
      candidate?.name ?? company?.name,
      mine,
    ])
  expect(await waiting()).toEqual([
    ['no-contact', 'Glemt', true],
    ['unanswered', 'Spurgt', true],
    ['said-yes', 'Spurgt', true],
    ['company-registration', 'Venter Nu', true],
    ['no-contact', 'Kollegas', false],
  ])
  await database.within({ role: 'caseworker', municipality: code }, (tx) => markContacted(tx, forgotten.id))
  expect((await waiting()).map(([, name]) => name)).not.toContain('Glemt')
  expect(company.id).toBeDefined()
  const [row] = (await as(me).call(listCandidates, { query: { search: 'Spurgt' } })).body
  expect(row?.openIntroductions).toBe(4)
})
