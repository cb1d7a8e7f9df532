import { listMunicipalities, registerCompany, saveSetting } from '@fleksbro/contract'
import { inventCvr } from '@fleksbro/fleksjob'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { home } from '../../../test/builders.ts'
import { startTestApp } from '../../../test/test-app.ts'
import { account, company, oneTimeLink, outbox } from '../../db/schema/index.ts'
import { makeRegisteredCompany, Registration } from './company-store.ts'

const { as, given } = await startTestApp()
await given.municipality(home, 'Broby Kommune')
const workplace = { name: 'Butikken', pNumber: '0107801234', street: 'Torvet 3', postcode: '2900', employees: 4 }
const request = (changes: object = {}) => ({
  body: {
    cvr: inventCvr(7),
    company: 'Torvets Boghandel',
    workplace,
    municipality: home,
    name: 'Ida Holm',
    email: 'ida@example.dk',
    phone: null,
    language: 'da' as const,
    ...changes,
  },
})
const linksTo = (email: string) =>
  given.system((tx) => tx.select().from(oneTimeLink).where(eq(oneTimeLink.email, email)))
const kinds = async () => (await given.system((tx) => tx.select().from(outbox))).map(({ kind }) => kind)

test('anybody sees which municipalities take part', async () => {
  const { body } = await as(null).call(listMunicipalities, {})
  expect(body).toEqual([{ code: home, name: 'Broby Kommune', contact: null, accessibility: null }])

  const link = { key: 'link.accessibility', value: 'https://broby.example/was', source: null, verified: true } as const
  await as(await given.admin()).call(saveSetting, { body: { ...link, validFrom: '2020-01-01' } })
  expect((await as(null).call(listMunicipalities, {})).body[0]?.accessibility).toBe('https://broby.example/was')
})

test('a registration makes nothing but a link, which keeps what was said', async () => {
  expect((await as(null).call(registerCompany, request({ cvr: `DK ${inventCvr(7)}` }))).body).toEqual({ done: true })
  const [link] = await linksTo('ida@example.dk')
  expect(link).toMatchObject({ kind: 'company', role: 'company', municipality: home, name: 'Ida Holm' })
  expect(Registration.parse(link?.details)).toMatchObject({
    cvr: inventCvr(7),
    company: 'Torvets Boghandel',
    workplace,
  })
  expect(await given.system((tx) => tx.select().from(company))).toEqual([])
  expect(await kinds()).toEqual(['company-confirmation'])
})

test('the answer is the same whether or not the company or the e-mail is known', async () => {
  const known = await given.company()
  const [person] = await given.system((tx) => tx.select().from(account).where(eq(account.id, known.accountId)))
  const fresh = await as(null).call(registerCompany, request({ cvr: inventCvr(8), email: 'ny@example.dk' }))
  const sameCompany = await as(null).call(registerCompany, request({ cvr: known.cvr, email: 'to@example.dk' }))
  const sameMail = await as(null).call(registerCompany, request({ cvr: inventCvr(9), email: person?.email }))
  expect([sameCompany.status, sameCompany.text]).toEqual([fresh.status, fresh.text])
  expect([sameMail.status, sameMail.text]).toEqual([fresh.status, fresh.text])
  expect(await linksTo('to@example.dk')).toEqual([])
  expect(await kinds()).toEqual(expect.arrayContaining(['company-exists', 'account-exists']))
})

test.each([
  [{ cvr: '24256791' }, '/cvr', 'not-a-cvr'],
  [{ cvr: '123' }, '/cvr', 'not-a-cvr'],
  [{ workplace: { ...workplace, pNumber: '12' } }, '/workplace/pNumber', 'not-a-p-number'],
  [{ workplace: { ...workplace, postcode: '0001' } }, '/workplace/postcode', 'not-a-postcode'],
  [{ workplace: { ...workplace, street: 'Bor ved 010780-1234' } }, '/workplace/street', 'cpr'],
  [{ company: 'Firma 0107801234' }, '/company', 'cpr'],
  [{ municipality: '0123' }, '/municipality', 'unknown-entry'],
  [{ email: 'ida' }, '/email', 'not-an-email'],
])('%o is refused at its field', async (changes, path, code) => {
  const { status, problem } = await as(null).call(registerCompany, request({ email: 'fejl@example.dk', ...changes }))
  expect([status, problem.fields]).toEqual([400, [{ path, code }]])
})

test('the same e-mail cannot be flooded with mails', async () => {
  const call = () => as(null).call(registerCompany, request({ email: 'offer@example.dk' }))
  const answers = [await call(), await call(), await call(), await call()]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
})

test('two links for one CVR number make one company', async () => {
  const details = Registration.parse(request({ cvr: inventCvr(11) }).body)
  const made = await Promise.all([1, 2].map(() => given.system((tx) => makeRegisteredCompany(tx, details))))
  expect(made.filter((id) => id !== undefined)).toHaveLength(1)
})
