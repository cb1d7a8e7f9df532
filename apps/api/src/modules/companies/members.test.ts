import { acceptInvitation, inviteColleague, readCompany, removeMember, saveCompany } from '@fleksbro/contract'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { GivenCompany } from '../../../test/builders.ts'
import { startTestApp } from '../../../test/test-app.ts'
import { account, oneTimeLink, outbox } from '../../db/schema/index.ts'
import { createVault } from '../../security/vault.ts'

const { as, given, config } = await startTestApp()
const vault = createVault(config.keys)
const at = ({ id }: GivenCompany, accountId: string) => ({ params: { companyId: id, accountId } })
const promote = (accountId: string) =>
  given.system((tx) => tx.update(account).set({ companyRole: 'owner' }).where(eq(account.id, accountId)))
const tokenMailedTo = async (email: string) => {
  const queued = await given.system((tx) => tx.select().from(outbox).where(eq(outbox.kind, 'colleague-invitation')))
  const mails = queued.map(({ id, sealed }) => JSON.stringify(vault.own.open(`outbox:${id}`, sealed)))
  return mails.find((mail) => mail.includes(email))?.match(/#([\w-]{43})/)?.[1] ?? ''
}
const linksTo = (email: string) =>
  given.system((tx) => tx.select().from(oneTimeLink).where(eq(oneTimeLink.email, email)))

test('an owner invites a colleague, once, by a link that is mailed', async () => {
  const company = await given.company()
  const call = {
    params: { companyId: company.id },
    body: { name: 'Bo Krag', email: 'Bo@Example.dk', role: 'member' },
  } as const
  const headers = { 'idempotency-key': 'one-and-the-same' }
  expect((await as(company).call(inviteColleague, call, headers)).body).toEqual({ done: true })
  expect((await as(company).call(inviteColleague, call, headers)).body).toEqual({ done: true })
  expect(await linksTo('bo@example.dk')).toMatchObject([
    { kind: 'colleague', companyId: company.id, role: 'company', details: { companyRole: 'member' } },
  ])
  expect((await as(await given.colleague(company)).call(inviteColleague, call)).status).toBe(404)
  expect((await as(await given.company()).call(inviteColleague, call)).status).toBe(404)
})

test('an e-mail that has an account elsewhere gets no link, and the owner is not told', async () => {
  const company = await given.company()
  const candidate = await given.candidate()
  const [person] = await given.system((tx) => tx.select().from(account).where(eq(account.id, candidate.accountId)))
  const body = { name: 'En anden', email: person?.email ?? '', role: 'member' } as const
  const params = { companyId: company.id }
  expect((await as(company).call(inviteColleague, { params, body })).body).toEqual({ done: true })
  expect(await linksTo(body.email)).toEqual([])
  expect((await given.system((tx) => tx.select().from(outbox))).map(({ kind }) => kind)).toContain('account-exists')
})

test('who is let go sees nothing on the next request of a session that is open', async () => {
  const company = await given.company()
  const colleague = await given.colleague(company)
  const open = as(colleague)
  const params = { companyId: company.id }
  expect((await open.call(readCompany, { params })).status).toBe(200)
  expect((await as(company).call(removeMember, at(company, colleague.accountId))).body).toEqual({ done: true })
  expect((await open.call(readCompany, { params })).status).toBe(404)
  expect((await open.call(saveCompany, { params, body: { name: 'Min' } })).status).toBe(404)
  expect((await as(company).call(removeMember, at(company, colleague.accountId))).status).toBe(404)
})

test('a member may leave and let nobody else go', async () => {
  const company = await given.company()
  const [one, two] = [await given.colleague(company), await given.colleague(company)]
  expect((await as(one).call(removeMember, at(company, two.accountId))).status).toBe(404)
  expect((await as(one).call(removeMember, at(company, one.accountId))).status).toBe(200)
  expect((await as(await given.company()).call(removeMember, at(company, two.accountId))).status).toBe(404)
})

test('the last owner stays while there are colleagues or open vacancies', async () => {
  const company = await given.company()
  const leave = () => as(company).call(removeMember, at(company, company.accountId))
  const colleague = await given.colleague(company)
  expect((await leave()).problem).toMatchObject({ status: 409, code: 'last-owner' })
  await as(company).call(removeMember, at(company, colleague.accountId))
  await given.vacancy({ company, status: 'draft' })
  expect((await leave()).problem.code).toBe('last-owner')

  const alone = await given.company()
  await given.vacancy({ company: alone, status: 'filled' })
  expect((await as(alone).call(removeMember, at(alone, alone.accountId))).status).toBe(200)
})

test('of two owners who leave at once one stays', async () => {
  const company = await given.company()
  const other = await given.colleague(company)
  await given.vacancy({ company })
  await promote(other.accountId)
  const both = [company, other].map(({ accountId }) => ({ accountId, session: as({ accountId }) }))
  // Signed in and connected, so that the two really meet.
  await Promise.all(both.map(({ session }) => session.call(readCompany, { params: { companyId: company.id } })))
  const answers = await Promise.all(
    both.map(({ accountId, session }) => session.call(removeMember, at(company, accountId))),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
})

test('somebody who left a company comes to another with the same e-mail, by a link of its own', async () => {
  const first = await given.company()
  const second = await given.company()
  const colleague = await given.colleague(first)
  const [person] = await given.system((tx) => tx.select().from(account).where(eq(account.id, colleague.accountId)))
  const email = person?.email ?? ''
  await as(colleague).call(removeMember, at(first, colleague.accountId))
  const body = { name: 'Bo Krag', email, role: 'member' } as const
  await as(second).call(inviteColleague, { params: { companyId: second.id }, body })

  const welcome = {
    token: await tokenMailedTo(email),
    name: 'Bo Krag',
    password: 'en ny lang kode',
    language: 'da',
  } as const
  const { body: session } = await as(null).call(acceptInvitation, { body: welcome })
  expect(session.account).toMatchObject({ id: colleague.accountId, company: { id: second.id } })
})
