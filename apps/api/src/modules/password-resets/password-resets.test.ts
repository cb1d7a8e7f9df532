import { forgotPassword, logIn, readSession, resetPassword } from '@fleksbro/contract'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { browserOf } from '../../../test/browser.ts'
import { startTestApp } from '../../../test/test-app.ts'
import { account, credential, outbox } from '../../db/schema/index.ts'
import type { QueuedMail } from '../../mail/queue-mail.ts'
import { hashPassword } from '../../security/passwords.ts'

const testApp = await startTestApp()
const { given, clock } = testApp
const browser = (address?: string) => browserOf(testApp, address)
const old = 'den gamle adgangskode'
const fresh = 'den nye adgangskode'
const oldHash = await hashPassword(old)

async function person() {
  const { accountId } = await given.candidate()
  const email = await given.system(async (tx) => {
    await tx.insert(credential).values({ accountId, passwordHash: oldHash, changedAt: tx.now })
    const [row] = await tx.select().from(account).where(eq(account.id, accountId))
    return row?.email ?? ''
  })
  return { accountId, email }
}

const mailTo = (accountId: string) => and(eq(outbox.channel, 'mail'), eq(outbox.recipient, accountId))

/** The tokens mailed to an account, oldest first. */
const mailedTokens = (accountId: string) =>
  given.system(async (tx) => {
    const mine = and(eq(outbox.recipient, accountId), eq(outbox.kind, 'password-reset'))
    const rows = await tx.select().from(outbox).where(mine).orderBy(outbox.createdAt)
    return rows.map(({ id, sealed }) => {
      const { data } = tx.vault.own.open<QueuedMail>(`outbox:${id}`, sealed)
      return (data as { link: string }).link.split('#')[1] ?? ''
    })
  })

test('a forgotten password is chosen anew by the mailed link, which signs out everywhere', async () => {
  const { accountId, email } = await person()
  const phone = browser()
  await phone.call(logIn, { body: { email, password: old } })
  await browser().call(forgotPassword, { body: { email } })
  const [token = ''] = await mailedTokens(accountId)

  const she = browser()
  expect((await she.call(resetPassword, { body: { token, password: fresh } })).status).toBe(200)
  expect((await phone.call(readSession, {})).body.account).toBeNull()
  expect((await she.call(logIn, { body: { email, password: old } })).status).toBe(401)
  expect((await she.call(logIn, { body: { email, password: fresh } })).status).toBe(200)
  const mails = await given.system((tx) => tx.select().from(outbox).where(mailTo(accountId)))
  expect(mails.map(({ kind }) => kind).sort()).toEqual(['password-changed', 'password-reset'])
})

test('answers alike for an e-mail without an account, and mails nobody', async () => {
  const { email } = await person()
  const known = await browser().call(forgotPassword, { body: { email } })
  const before = await given.system((tx) => tx.$count(outbox))
  const unknown = await browser().call(forgotPassword, { body: { email: 'ingen@example.dk' } })
  expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
  expect(await given.system((tx) => tx.$count(outbox))).toBe(before)
})

test('a link works once, for an hour, and only until a newer one is sent', async () => {
  const { accountId, email } = await person()
  await browser().call(forgotPassword, { body: { email } })
  await browser().call(forgotPassword, { body: { email } })
  const [first = '', second = ''] = await mailedTokens(accountId)
  const reset = (token: string) => browser().call(resetPassword, { body: { token, password: fresh } })
  expect((await reset(first)).problem.code).toBe('link-gone')
  clock.moveTo(1)
  const tooLate = await reset(second).finally(() => clock.moveTo(0))
  expect(tooLate.status).toBe(404)
  const answers = await Promise.all(Array.from({ length: 20 }, () => reset(second)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(404)])
})

test('asking again and again sends a few mails only, and the last link stands', async () => {
  const { accountId, email } = await person()
  for (let n = 0; n < 8; n++)
    expect((await browser(`10.3.0.${n}`).call(forgotPassword, { body: { email } })).status).toBe(200)
  const tokens = await mailedTokens(accountId)
  expect(tokens).toHaveLength(4)
  expect((await browser().call(resetPassword, { body: { token: tokens.at(-1) ?? '', password: fresh } })).status).toBe(
    200,
  )
})

test('an account that was turned off gets no link, and one sent before opens nothing', async () => {
  const { accountId, email } = await person()
  await browser().call(forgotPassword, { body: { email } })
  await given.system((tx) => tx.update(account).set({ active: false }).where(eq(account.id, accountId)))
  await browser().call(forgotPassword, { body: { email } })
  const tokens = await mailedTokens(accountId)
  expect(tokens).toHaveLength(1)
  expect((await browser().call(resetPassword, { body: { token: tokens[0] ?? '', password: fresh } })).status).toBe(404)
})
