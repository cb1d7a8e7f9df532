import { listMailTrouble } from '@fleksbro/contract'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'
import { account, outbox } from '../../db/schema/index.ts'
import { queueMail } from '../../mail/queue-mail.ts'

const { as, given } = await startTestApp()
const withServer = await startTestApp({ mail: { smtpUrl: 'smtp://127.0.0.1:9', from: 'fleksbro@example.dk' } })

test('without a mail server every mail waits, and the admin sees it; nobody else does', async () => {
  const admin = await given.admin()
  const { accountId } = await given.candidate()
  await given.system((tx) => queueMail(tx, { kind: 'introduction-news', to: accountId }))
  await given.system((tx) => queueMail(tx, { kind: 'account-exists', to: { email: 'en@example.dk', language: 'da' } }))
  const [row] = await given.system((tx) => tx.select().from(account).where(eq(account.id, accountId)))
  const { body } = await as(admin).call(listMailTrouble, {})
  expect(body.map(({ kind, to, state }) => [kind, to, state]).sort()).toEqual([
    ['account-exists', 'en@example.dk', 'waiting'],
    ['introduction-news', row?.email, 'waiting'],
  ])
  expect((await as(await given.admin({ municipality: '0101' })).call(listMailTrouble, {})).body).toEqual([])
  for (const who of [await given.caseworker(), await given.candidate(), await given.company()])
    expect((await as(who).call(listMailTrouble, {})).status).toBe(404)
})

test('with one, only what is in trouble or has waited long', async () => {
  const { given, as } = withServer
  const admin = await given.admin()
  const to = { email: 'en@example.dk', language: 'da' } as const
  const queue = (values: Partial<typeof outbox.$inferInsert> = {}) =>
    given.system(async (tx) => {
      await queueMail(tx, { kind: 'introduction-news', to })
      await tx
        .update(outbox)
        .set({ kind: 'account-exists', ...values })
        .where(eq(outbox.kind, 'introduction-news'))
    })
  await queue()
  await queue({ state: 'sent' })
  await queue({ state: 'unknown' })
  await queue({ state: 'failed' })
  await queue({ createdAt: new Date(Date.now() - 2 * 3_600_000) })
  const { body } = await as(admin).call(listMailTrouble, {})
  expect(body.map(({ state }) => state).sort()).toEqual(['failed', 'unknown', 'waiting'])
})
