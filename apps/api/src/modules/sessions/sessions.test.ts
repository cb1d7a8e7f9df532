import { logIn, logOut, logOutEverywhere, readSession, refreshSession, updateAccount } from '@fleksbro/contract'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { browserOf } from '../../../test/browser.ts'
import { startTestApp } from '../../../test/test-app.ts'
import { account, credential, event, outbox, session } from '../../db/schema/index.ts'
import { hashPassword } from '../../security/passwords.ts'
import { enter } from './open-session.ts'

const testApp = await startTestApp()
const { given, as, database, clock } = testApp
const password = 'en lang adgangskode'
const passwordHash = await hashPassword(password)

/** A candidate with a password. */
async function person() {
  const { accountId } = await given.candidate()
  const email = await given.system(async (tx) => {
    await tx.insert(credential).values({ accountId, passwordHash, changedAt: tx.now })
    const [row] = await tx.select().from(account).where(eq(account.id, accountId))
    return row?.email ?? ''
  })
  return { accountId, email, body: { email, password } }
}
const browser = (address?: string) => browserOf(testApp, address)
const readSessions = (accountId: string) =>
  database.within({ role: 'system' }, (tx) => tx.select().from(session).where(eq(session.accountId, accountId)))

test('nobody is signed in before a log-in', async () => {
  const { body } = await browser().call(readSession, {})
  expect(body).toMatchObject({ account: null, demo: false })
})

test('signs in, is known afterwards, and counts in the municipality', async () => {
  const { accountId, email, body } = await person()
  const she = browser()
  expect((await she.call(logIn, { body: { ...body, email: email.toUpperCase() } })).body.account).toMatchObject({
    email,
  })
  expect((await she.call(readSession, {})).body.account).toMatchObject({
    id: accountId,
    role: 'candidate',
    municipality: { code: '0999' },
  })
  const events = await given.system((tx) => tx.select().from(event).where(eq(event.accountId, accountId)))
  expect(events.map(({ kind }) => kind)).toEqual(['logged-in'])
  const [row] = await given.system((tx) => tx.select().from(account).where(eq(account.id, accountId)))
  expect(row?.lastSeenAt).toBeInstanceOf(Date)
})

test('an unknown e-mail, a wrong password and a turned-off account answer alike', async () => {
  const { accountId, body } = await person()
  await given.system((tx) => tx.update(account).set({ active: false }).where(eq(account.id, accountId)))
  const known = await person()
  const answers = await Promise.all([
    browser().call(logIn, { body }),
    browser().call(logIn, { body: { ...known.body, password: 'forkert' } }),
    browser().call(logIn, { body: { email: 'ingen@example.dk', password } }),
  ])
  expect(answers.map(({ status, problem }) => [status, problem.code])).toEqual(
    answers.map(() => [401, 'wrong-email-or-password']),
  )
  expect(new Set(answers.map(({ problem }) => JSON.stringify(problem))).size).toBe(1)
  expect(answers.every(({ cookies }) => cookies.length === 0)).toBe(true)
})

test('guessing at an account is held up; its owner still gets in from the browser she used before', async () => {
  const { body } = await person()
  const hers = browser()
  await hers.call(logIn, { body })
  await hers.call(logOut, {})

  const guess = (n: number) => browser(`10.1.0.${n}`).call(logIn, { body: { ...body, password: `gæt ${n}` } })
  const atOnce = await Promise.all(Array.from({ length: 25 }, (_, n) => guess(n)))
  expect(atOnce.every(({ status }) => status === 401 || status === 429)).toBe(true)
  const heard = atOnce.filter(({ status }) => status === 401).length
  expect(heard).toBeLessThanOrEqual(10)
  for (let n = heard; n < 10; n++) expect((await guess(30 + n)).status).toBe(401)
  expect((await guess(50)).status).toBe(429)
  expect((await browser('10.1.1.1').call(logIn, { body })).status).toBe(429)
  expect((await hers.call(logIn, { body })).status).toBe(200)
})

test('a browser that is known for one person is a stranger to another', async () => {
  const [guesser, victim] = [await person(), await person()]
  const hers = browser('10.4.0.1')
  await hers.call(logIn, { body: guesser.body })
  for (let n = 0; n < 10; n++) await hers.call(logIn, { body: { ...victim.body, password: `gæt ${n}` } })
  expect((await hers.call(logIn, { body: victim.body })).status).toBe(429)
  expect((await hers.call(logIn, { body: guesser.body })).status).toBe(200)
})

test.each([
  ['candidate', 30 * 24],
  ['company', 14 * 24],
  ['caseworker', 12],
  ['admin', 12],
] as const)('a %s stays signed in for %d hours without using it', async (role, hours) => {
  const { accountId } = await given[role]()
  const { given: opened } = await enter(database, clock, accountId)
  const [row] = await readSessions(accountId)
  expect(opened.refresh?.seconds).toBe(hours * 3_600)
  expect(row?.expiresAt.getTime()).toBeCloseTo(Date.now() + hours * 3_600_000, -5)
})

test('one address cannot try many accounts', async () => {
  const tries = []
  for (let n = 0; n < 60; n++)
    tries.push(await browser('10.2.0.1').call(logIn, { body: { email: `nr${n}@example.dk`, password: 'x' } }))
  expect(tries.filter(({ status }) => status === 429)).toHaveLength(10)
})

test('signs out here and everywhere', async () => {
  const { accountId, body } = await person()
  const [phone, computer, tablet] = [browser(), browser(), browser()]
  for (const one of [phone, computer, tablet]) await one.call(logIn, { body })

  const before = new Map(phone.jar)
  await phone.call(logOut, {})
  expect([...phone.jar.keys()].filter((name) => !name.endsWith('-known'))).toEqual([])
  for (const [name, value] of before) phone.jar.set(name, value)
  expect((await phone.call(readSession, {})).body.account).toBeNull()
  expect((await phone.call(refreshSession, {})).status).toBe(401)
  expect((await computer.call(readSession, {})).body.account).not.toBeNull()

  await computer.call(logOutEverywhere, {})
  expect((await tablet.call(readSession, {})).body.account).toBeNull()
  expect((await readSessions(accountId)).every(({ endedAt }) => endedAt)).toBe(true)
})

test('a log-in takes the place of the one before in the same browser', async () => {
  const { accountId, body } = await person()
  const she = browser()
  await she.call(logIn, { body })
  await she.call(logIn, { body })
  const standing = (await readSessions(accountId)).filter(({ endedAt }) => !endedAt)
  expect(standing).toHaveLength(1)
})

test('signs out with the access token already gone', async () => {
  const { accountId, body } = await person()
  const she = browser()
  await she.call(logIn, { body })
  for (const name of she.jar.keys()) if (!name.includes('refresh')) she.jar.delete(name)
  await she.call(logOut, {})
  expect((await readSessions(accountId))[0]?.endedAt).toBeInstanceOf(Date)
})

const refreshName = 'fleksbro-3000-refresh'

test('a renewal gives a new token, and the one before works until the new one is used', async () => {
  const { body } = await person()
  const she = browser()
  await she.call(logIn, { body })
  const first = she.jar.get(refreshName) ?? ''
  expect((await she.call(refreshSession, {})).body.account).not.toBeNull()
  const second = she.jar.get(refreshName) ?? ''
  expect(second).not.toBe(first)

  const otherTab = browser()
  otherTab.jar.set(refreshName, first)
  expect((await otherTab.call(refreshSession, {})).status).toBe(200)
  expect((await she.call(refreshSession, {})).status).toBe(200)
})

test('a token whose successor was used ends the session and tells the person', async () => {
  const { accountId, body } = await person()
  const she = browser()
  await she.call(logIn, { body })
  const stolen = she.jar.get(refreshName) ?? ''
  await she.call(refreshSession, {})
  await she.call(refreshSession, {})

  const thief = browser()
  thief.jar.set(refreshName, stolen)
  const tries = await Promise.all(Array.from({ length: 20 }, () => thief.call(refreshSession, {})))
  expect(tries.every(({ status }) => status === 401)).toBe(true)
  expect((await she.call(refreshSession, {})).status).toBe(401)
  const mails = await given.system((tx) => tx.select().from(outbox).where(eq(outbox.recipient, accountId)))
  expect(mails.map(({ kind }) => kind)).toEqual(['session-reuse'])
})

test('20 renewals at once leave one session that goes on', async () => {
  const { accountId, body } = await person()
  const she = browser()
  await she.call(logIn, { body })
  const tabs = Array.from({ length: 20 }, () => {
    const tab = browser()
    tab.jar.set(refreshName, she.jar.get(refreshName) ?? '')
    return tab
  })
  const answers = await Promise.all(tabs.map((tab) => tab.call(refreshSession, {})))
  expect(answers.every(({ status }) => status === 200)).toBe(true)
  const fresh = new Set(
    answers.flatMap(({ cookies }) => cookies.filter(({ name }) => name === refreshName)).map(({ value }) => value),
  )
  expect(fresh.size).toBe(1)
  she.jar.set(refreshName, [...fresh][0] ?? '')
  expect((await she.call(refreshSession, {})).status).toBe(200)
  expect(await readSessions(accountId)).toHaveLength(1)
})

test('a session that nobody used ends by itself', async () => {
  const { accountId, body } = await person()
  const she = browser()
  await she.call(logIn, { body })
  await database.within({ role: 'system' }, (tx) =>
    tx
      .update(session)
      .set({ expiresAt: new Date(Date.now() - 1) })
      .where(eq(session.accountId, accountId)),
  )
  expect((await she.call(readSession, {})).body.account).toBeNull()
  expect((await she.call(refreshSession, {})).status).toBe(401)
})

test.each([
  '',
  '.',
  'x',
  'x.y',
  `${crypto.randomUUID()}.x`,
  `${crypto.randomUUID()}.${'a'.repeat(43)}`,
  'a'.repeat(4000),
  '%00',
  '"',
  '💥',
])('a refresh cookie that is none of ours is nobody: %#', async (value) => {
  const nobody = browser()
  nobody.jar.set(refreshName, encodeURIComponent(value))
  expect((await nobody.call(refreshSession, {})).status).toBe(401)
})

test('changes the own name, phone and language', async () => {
  const one = await given.candidate()
  const { body } = await as(one).call(updateAccount, {
    body: { name: ' Karla ', language: 'en', phone: '20 30 40 50' },
  })
  expect(body).toMatchObject({ name: 'Karla', language: 'en', phone: '20 30 40 50' })
  expect((await as(one).call(updateAccount, { body: {} })).body).toMatchObject({ name: 'Karla', phone: '20 30 40 50' })
  expect((await as(one).call(updateAccount, { body: { phone: null } })).body.phone).toBeNull()
  expect((await as(null).call(updateAccount, { body: {} })).status).toBe(401)
})
