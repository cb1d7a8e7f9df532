import {
  askToMeet,
  decideAdmission,
  forgotPassword,
  hideFromCompany,
  listVacancyCandidates,
  logIn,
  logOutEverywhere,
  moveVacancy,
  readProfile,
  refreshSession,
  removeMember,
  resetPassword,
  saveCompany,
  saveUser,
  showInterest,
} from '@fleksbro/contract'
import { and, eq, isNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { account, credential, introduction, outbox, session } from '../../src/db/schema/index.ts'
import type { QueuedMail } from '../../src/mail/queue-mail.ts'
import { isOpen } from '../../src/modules/introductions/introductions.states.ts'
import { hashPassword } from '../../src/security/passwords.ts'
import { browserOf } from '../browser.ts'
import { startTestApp } from '../test-app.ts'

const testApp = await startTestApp()
const { as, given } = testApp
const twenty = Array.from({ length: 20 }, (_, n) => n)
const rounds = Array.from({ length: 6 }, (_, n) => n)
const password = 'den gamle adgangskode'
const passwordHash = await hashPassword(password)

async function withPassword(accountId: string) {
  return given.system(async (tx) => {
    await tx.insert(credential).values({ accountId, passwordHash, changedAt: tx.now })
    const [row] = await tx.select().from(account).where(eq(account.id, accountId))
    return row?.email ?? ''
  })
}

const introductionsOf = (candidateId: string) =>
  given.system((tx) => tx.select().from(introduction).where(eq(introduction.candidateId, candidateId)))

async function knownPair() {
  const licence = `l-${Math.random().toString(36).slice(2)}`
  const berit = await given.caseworker()
  const candidate = await given.candidate({ facts: { licences: [licence] } })
  const company = await given.company({ caseworkerId: berit.accountId })
  const vacancy = await given.vacancy({ company })
  const params = { candidateId: candidate.id, vacancyId: vacancy.id }
  const them = as(company)
  for (let page = 1; ; page++) {
    const { body } = await them.call(listVacancyCandidates, { params, query: { page } })
    const pseudonym = body.matches.find(({ card }) => card.licences?.includes(licence))?.card.pseudonym
    if (!pseudonym && body.more) continue
    if (!pseudonym) throw new Error('She is not there.')
    const ask = () => them.call(askToMeet, { params: { vacancyId: vacancy.id, pseudonym }, body: {} })
    return { berit: as(berit), candidate, company, her: as(candidate), params, ask }
  }
}

test('of twenty who use one reset link at once exactly one sets the password', async () => {
  const { accountId } = await given.candidate()
  const email = await withPassword(accountId)
  await browserOf(testApp).call(forgotPassword, { body: { email } })
  const token = await given.system(async (tx) => {
    const [row] = await tx.select().from(outbox).where(eq(outbox.recipient, accountId))
    if (!row) throw new Error('Nothing was mailed.')
    const { data } = tx.vault.own.open<QueuedMail>(`outbox:${row.id}`, row.sealed)
    return (data as { link: string }).link.split('#')[1] ?? ''
  })
  const chosen = (n: number) => `den nye adgangskode ${n}`
  const answers = await Promise.all(
    twenty.map((n) => browserOf(testApp).call(resetPassword, { body: { token, password: chosen(n) } })),
  )
  const winners = answers.flatMap(({ status }, n) => (status === 200 ? [n] : []))
  expect(winners).toHaveLength(1)
  expect((await browserOf(testApp).call(logIn, { body: { email, password: chosen(winners[0] ?? -1) } })).status).toBe(
    200,
  )
})

test('twenty times "I would like to hear more" at once is once', async () => {
  const { her, params } = await knownPair()
  const answers = await Promise.all(twenty.map(() => her.call(showInterest, { params })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(19)
  expect((await introductionsOf(params.candidateId)).map(({ steps }) => steps.length)).toEqual([1])
})

test('signing out everywhere while twenty tabs renew leaves no session', async () => {
  const { accountId } = await given.candidate()
  const email = await withPassword(accountId)
  const she = browserOf(testApp)
  await she.call(logIn, { body: { email, password } })
  const renewals = twenty.map(async () => {
    const tab = browserOf(testApp)
    for (const [name, value] of she.jar) tab.jar.set(name, value)
    return tab.call(refreshSession, {})
  })
  await Promise.all([she.call(logOutEverywhere, {}), ...renewals])
  const standing = and(eq(session.accountId, accountId), isNull(session.endedAt))
  expect(await given.system((tx) => tx.select().from(session).where(standing))).toEqual([])
})

test('an account that is turned off while it works reads nothing afterwards', async () => {
  const admin = as(await given.admin())
  for (const _ of rounds) {
    const berit = await given.caseworker()
    const candidate = await given.candidate({ caseworkerId: berit.accountId })
    const she = as(berit)
    const read = () => she.call(readProfile, { params: { candidateId: candidate.id } })
    expect((await read()).status).toBe(200)
    const off = admin.call(saveUser, { params: berit, body: { active: false } })
    const answers = await Promise.all([off, ...twenty.map(read)])
    expect(answers.every(({ status }) => status === 200 || status === 401)).toBe(true)
    expect((await read()).status).toBe(401)
  }
})

test('whichever of a question and a hiding comes first, nothing open is left for that company', async () => {
  for (const round of rounds) {
    const { ask, her, company, candidate } = await knownPair()
    const hide = () =>
      her.call(hideFromCompany, { params: { candidateId: candidate.id, cvr: company.cvr }, body: { name: 'X' } })
    const both = round % 2 === 0 ? [ask(), hide()] : [hide(), ask()]
    const statuses = (await Promise.all(both)).map(({ status }) => status)
    expect(statuses.filter((status) => status >= 500)).toEqual([])
    expect((await introductionsOf(candidate.id)).filter(({ state }) => isOpen(state))).toEqual([])
    expect((await ask()).status).toBe(404)
  }
})

test('whichever of a question and a refusal of the company comes first, nothing open is left', async () => {
  for (const round of rounds) {
    const { ask, berit, company, candidate } = await knownPair()
    const refuse = () =>
      berit.call(decideAdmission, { params: { companyId: company.id }, body: { status: 'refused', reason: 'Nej.' } })
    const both = round % 2 === 0 ? [ask(), refuse()] : [refuse(), ask()]
    const statuses = (await Promise.all<{ status: number }>(both)).map(({ status }) => status)
    expect(statuses.filter((status) => status >= 500)).toEqual([])
    expect((await introductionsOf(candidate.id)).filter(({ state }) => isOpen(state))).toEqual([])
    expect((await ask()).status).toBe(404)
  }
})

test('who is let go while she saves changes nothing afterwards', async () => {
  const company = await given.company()
  const colleague = await given.colleague(company)
  const [owner, she] = [as(company), as(colleague)]
  const save = (about: string) => she.call(saveCompany, { params: { companyId: company.id }, body: { about } })
  await save('før')
  const letGo = owner.call(removeMember, { params: { companyId: company.id, accountId: colleague.accountId } })
  const answers = await Promise.all([letGo, ...twenty.map((n) => save(`nu ${n}`))])
  expect(answers.every(({ status }) => status === 200 || status === 404)).toBe(true)
  expect((await save('efter')).status).toBe(404)
})

test('whichever of a question and a filled vacancy comes first, nothing open is left', async () => {
  for (const round of rounds) {
    const { ask, company, candidate, params } = await knownPair()
    const fill = () => as(company).call(moveVacancy, { params, body: { action: 'fill' } })
    const both = round % 2 === 0 ? [ask(), fill()] : [fill(), ask()]
    const statuses = (await Promise.all<{ status: number }>(both)).map(({ status }) => status)
    expect(statuses.filter((status) => status >= 500)).toEqual([])
    expect((await introductionsOf(candidate.id)).filter(({ state }) => isOpen(state))).toEqual([])
  }
})
