import { randomUUID } from 'node:crypto'
import { acceptInvitation, inviteStaff, listUsers, readSession, saveUser, updateAccount } from '@fleksbro/contract'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { browserOf } from '../../../test/browser.ts'
import { home } from '../../../test/builders.ts'
import { startTestApp } from '../../../test/test-app.ts'
import { account, admission, event, outbox, session } from '../../db/schema/index.ts'
import { findSessionUser } from '../../http/session-user.ts'
import { contextOf, type SessionUser } from '../../http/user.ts'
import { save } from './users.service.ts'

const testApp = await startTestApp()
const { as, given, database, clock } = testApp
const turn = (who: { accountId: string }, accountId: string, active: boolean) =>
  as(who).call(saveUser, { params: { accountId }, body: { active } })

/** A municipality of its own, so that lists hold only what a test put there. */
let next = 100
const freshPlace = () => `0${next++}`

test('lists the accounts of the municipality and of its companies, no others', async () => {
  const municipality = freshPlace()
  const admin = await given.admin({ municipality })
  await given.caseworker({ municipality, name: 'Bo Lind' })
  await given.candidate({ municipality, name: 'Karla Vang' })
  await given.company({ municipality, name: 'Havnens Dele', admission: 'waiting' })
  await given.candidate({ name: 'En fra en anden kommune' })
  await given.company({ name: 'Et andet sted' })

  const { body, text } = await as(admin).call(listUsers, { query: {} })
  expect(body.map(({ role }) => role).sort()).toEqual(['admin', 'candidate', 'caseworker', 'company'])
  expect(text).not.toContain('anden kommune')
  expect(text).not.toMatch(/candidateId|passwordHash|phone/)

  const search = async (query: { role?: 'company'; search?: string }) =>
    (await as(admin).call(listUsers, { query })).body
  expect(await search({ role: 'company' })).toMatchObject([{ company: 'Havnens Dele' }])
  expect(await search({ search: 'karla' })).toMatchObject([{ name: 'Karla Vang' }])
  expect(await search({ search: '%' })).toEqual([])
})

test('only admins, and only in their own municipality', async () => {
  const { accountId } = await given.candidate()
  for (const who of [await given.caseworker(), await given.candidate(), await given.company()]) {
    expect((await as(who).call(listUsers, { query: {} })).status).toBe(404)
    expect((await turn(who, accountId, false)).status).toBe(404)
  }
  expect((await turn(await given.admin({ municipality: freshPlace() }), accountId, false)).status).toBe(404)
  expect((await turn(await given.admin(), randomUUID(), false)).status).toBe(404)
  expect((await as(null).call(listUsers, { query: {} })).status).toBe(401)
})

test('turning off acts on the next request of every session, and on still gives none back', async () => {
  const admin = await given.admin()
  const candidate = await given.candidate()
  const she = as(candidate)
  expect((await she.call(readSession, {})).body.account).not.toBeNull()
  const { body } = await turn(admin, candidate.accountId, false)
  expect(body).toMatchObject({ active: false, allowedActions: ['turn-on'] })
  expect((await she.call(readSession, {})).body.account).toBeNull()
  expect((await she.call(updateAccount, { body: { name: 'Jeg er her endnu' } })).status).toBe(401)

  await turn(admin, candidate.accountId, true)
  expect((await she.call(readSession, {})).body.account).toBeNull()
  const sessions = await given.system((tx) =>
    tx.select().from(session).where(eq(session.accountId, candidate.accountId)),
  )
  expect(sessions.every(({ endedAt }) => endedAt)).toBe(true)
  const events = await given.system((tx) => tx.select().from(event).where(eq(event.accountId, candidate.accountId)))
  expect(events.map(({ kind }) => kind).sort()).toEqual(['account-turned-off', 'account-turned-on'])
})

test('an admin cannot turn herself off', async () => {
  const admin = await given.admin()
  const { status, problem } = await turn(admin, admin.accountId, false)
  expect([status, problem.code]).toEqual([403, 'turn-off'])
})

test('two admins who turn each other off at once: one stays', async () => {
  const municipality = freshPlace()
  const [one, two] = [await given.admin({ municipality }), await given.admin({ municipality })]
  const { id: sessionOfOne } = await testApp.signIn(one.accountId)
  const { id: sessionOfTwo } = await testApp.signIn(two.accountId)
  // Both are past the gate already.
  const users = await Promise.all([sessionOfOne, sessionOfTwo].map((id) => findSessionUser(database, id, clock.wall())))
  const turnOff = (user: SessionUser | undefined, accountId: string) =>
    user && database.within(contextOf(user), (tx) => save(tx, user, accountId, { active: false }, clock.wall()))
  const answers = await Promise.allSettled([turnOff(users[0], two.accountId), turnOff(users[1], one.accountId)])
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const rows = await given.system((tx) => tx.select().from(account).where(eq(account.municipality, municipality)))
  expect(rows.filter(({ active }) => active)).toHaveLength(1)
})

test('somebody of a company that another municipality has let in is not one admin’s to lock out', async () => {
  const admin = await given.admin()
  const { id, accountId } = await given.company()
  const elsewhere = freshPlace()
  await given.municipality(elsewhere)
  await given.system(
    (tx) => tx.insert(admission).values({ municipality: elsewhere, companyId: id, status: 'in', askedAt: tx.now }),
    elsewhere,
  )
  expect((await turn(admin, accountId, false)).status).toBe(403)
  const own = await given.company()
  expect((await turn(admin, own.accountId, false)).body.active).toBe(false)
})

test('marks who decides on benefits: staff only', async () => {
  const admin = await given.admin()
  const mark = (accountId: string) =>
    as(admin).call(saveUser, { params: { accountId }, body: { decidesOnBenefits: true } })
  expect((await mark((await given.caseworker()).accountId)).body.decidesOnBenefits).toBe(true)
  expect((await mark((await given.candidate()).accountId)).status).toBe(403)
})

test('invites a colleague, who takes the role the admin chose', async () => {
  const admin = await given.admin()
  const body = { name: 'Bo Lind', email: 'bo@example.dk', role: 'caseworker', decidesOnBenefits: false } as const
  const { body: invited } = await as(admin).call(inviteStaff, { body })
  expect(invited.mailed).toBe(false)
  const token = invited.link.split('#')[1] ?? ''
  const bo = browserOf(testApp)
  const taken = await bo.call(acceptInvitation, {
    body: { token, name: 'Bo', password: 'en lang adgangskode', language: 'da' },
  })
  expect(taken.body.account).toMatchObject({ role: 'caseworker', municipality: { code: home } })
  const again = await as(admin).call(inviteStaff, { body })
  expect(again.problem.fields).toEqual([{ path: '/email', code: 'has-account' }])
})

test('a repeated key invites nobody twice', async () => {
  const admin = as(await given.admin())
  const body = { name: 'Bo Lind', email: 'to@example.dk', role: 'admin', decidesOnBenefits: false } as const
  const key = { 'idempotency-key': randomUUID() }
  expect((await admin.call(inviteStaff, { body }, key)).status).toBe(200)
  expect((await admin.call(inviteStaff, { body }, key)).problem.code).toBe('link-shown-once')
  const mails = await database.within({ role: 'system' }, async (tx) =>
    (await tx.select().from(outbox)).filter(({ id, sealed }) =>
      JSON.stringify(tx.vault.own.open(`outbox:${id}`, sealed)).includes('to@example.dk'),
    ),
  )
  expect(mails).toHaveLength(1)
})
