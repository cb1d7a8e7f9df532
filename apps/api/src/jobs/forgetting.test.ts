import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { home } from '../../test/builders.ts'
import { startTestApp } from '../../test/test-app.ts'
import { movableClock } from '../clock.ts'
import type { Transaction } from '../db/client.ts'
import { attempt, idempotencyKey, oneTimeLink, outbox, session } from '../db/schema/index.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { createLink } from '../modules/invitations/links.ts'
import { forgetAttempts } from './forget-attempts.ts'
import { forgetKeys } from './forget-keys.ts'
import { forgetLinks } from './forget-links.ts'
import { forgetMails } from './forget-mails.ts'
import { forgetSessions } from './forget-sessions.ts'
import { runJobs } from './run-job.ts'

const { given, signIn, database, clock, config } = await startTestApp()
const system = <T>(work: (tx: Transaction) => Promise<T>) => database.within({ role: 'system' }, work)
const count = () =>
  system(async (tx) => ({
    attempts: await tx.$count(attempt),
    links: await tx.$count(oneTimeLink),
    mails: await tx.$count(outbox),
    sessions: await tx.$count(session),
  }))
const all = [forgetAttempts, forgetLinks, forgetMails, forgetSessions]
const day = 86_400_000

test('forgets what nobody needs any more, and nothing earlier', async () => {
  const { accountId } = await given.candidate()
  await signIn(accountId)
  const link = { kind: 'candidate', email: 'karla@example.dk', name: 'Karla', municipality: home } as const
  await system((tx) => createLink(tx, { ...link, days: 14, publicUrl: config.publicUrl }))
  await system((tx) => queueMail(tx, { kind: 'introduction-news', to: accountId }))
  await system((tx) => tx.update(outbox).set({ state: 'sent' }))
  await system((tx) => queueMail(tx, { kind: 'introduction-news', to: accountId }))
  await system((tx) => tx.insert(attempt).values({ id: randomUUID(), bucket: 'x', at: clock.wall() }))

  await runJobs({ database, clock }, all)
  expect(await count()).toEqual({ attempts: 1, links: 1, mails: 2, sessions: 1 })
  clock.moveTo(110)
  await runJobs({ database, clock }, all)
  expect(await count()).toEqual({ attempts: 1, links: 0, mails: 1, sessions: 1 })
  await runJobs({ database, clock: movableClock(() => Date.now() + 32 * day) }, all)
  expect(await count()).toEqual({ attempts: 0, links: 0, mails: 1, sessions: 0 })
})

test('a key that no device repeats any more is forgotten after a week', async () => {
  const { accountId } = await given.caseworker()
  const mine = { role: 'caseworker', account: accountId } as const
  const made = { key: 'abcdefgh', endpoint: 'POST /x', requestHash: Buffer.of(1), madeId: randomUUID() }
  await database.within(mine, (tx) => tx.insert(idempotencyKey).values({ ...made, accountId, createdAt: tx.now }))
  const left = () => database.within(mine, (tx) => tx.$count(idempotencyKey))

  await runJobs({ database, clock }, [forgetKeys])
  expect(await left()).toBe(1)
  clock.moveTo(118)
  await runJobs({ database, clock }, [forgetKeys])
  expect(await left()).toBe(0)
})
