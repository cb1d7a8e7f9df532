import { listDemoAccounts, listDemoMails, logInToDemo, moveDemoClock, readSession } from '@fleksbro/contract'
import { describe, expect, test } from 'vitest'
import { browserOf } from '../../../test/browser.ts'
import { startTestApp } from '../../../test/test-app.ts'
import { movableClock } from '../../clock.ts'
import { findClockOffset } from '../../db/deployment.ts'
import { deliverDue } from '../../mail/delivery.ts'
import { demoSender } from '../../mail/demo-sender.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { openApp } from '../../open-app.ts'
import { readDemoAccounts } from './demo.service.ts'

const testApp = await startTestApp({ demo: true })
const { as, given, database, clock, config, testDatabase } = testApp
const { as: asInReal, given: givenInReal } = await startTestApp()

test('lists the invented people by e-mail, without those who do not exist', async () => {
  const { accountId } = await given.caseworker({ name: 'Bo Lind' })
  const people = await database.within({ role: 'system' }, async (tx) => {
    const rows = await tx.query.account.findMany()
    const email = rows.find(({ id }) => id === accountId)?.email ?? ''
    const about = { da: 'Konsulent', en: 'Consultant' }
    return readDemoAccounts(tx, [
      { email: 'ingen@demo.fleksbro.example', about },
      { email, about },
    ])
  })
  expect(people).toEqual([
    { accountId, name: 'Bo Lind', role: 'caseworker', about: { da: 'Konsulent', en: 'Consultant' } },
  ])
})

test('signs nobody in who is not on the list', async () => {
  const { accountId } = await given.admin()
  const visitor = browserOf(testApp)
  expect((await visitor.call(logInToDemo, { body: { accountId } })).status).toBe(404)
  expect((await visitor.call(readSession, {})).body).toMatchObject({ account: null, demo: true })
})

test('shows every mail it would have sent, newest first', async () => {
  const to = { email: 'karla@example.dk', language: 'da' } as const
  for (const kind of ['introduction-news', 'account-exists'] as const) {
    await database.within({ role: 'system' }, (tx) => queueMail(tx, { kind, to }))
    await deliverDue({ config, database, clock, sender: demoSender(database) })
  }
  const { body } = await as(null).call(listDemoMails, {})
  expect(body.map(({ subject }) => subject)).toEqual([
    'Du har allerede en konto i Fleksbro',
    'Der er nyt til dig i Fleksbro',
  ])
})

describe('the clock', () => {
  test('goes forward for admins, keeps log-ins alive, and is remembered', async () => {
    const admin = as(await given.admin())
    const { body } = await admin.call(moveDemoClock, { body: { days: 100 } })
    expect(Date.parse(body.now) - Date.now()).toBeGreaterThan(99 * 86_400_000)
    expect((await admin.call(readSession, {})).body.account).not.toBeNull()
    expect(await findClockOffset(database)).toBe(100)
    const back = await admin.call(moveDemoClock, { body: { days: 99 } })
    expect([back.status, back.problem.code]).toEqual([409, 'time-goes-forward'])
  })

  test('is nobody else’s to move', async () => {
    for (const who of [null, await given.caseworker(), await given.candidate()])
      expect((await as(who).call(moveDemoClock, { body: { days: 200 } })).status).toBe(who ? 404 : 401)
  })

  test('moves in every process', async () => {
    const other = movableClock()
    const process = await openApp(config, testDatabase.runtimeUrl, other)
    process.startBackground()
    await as(await given.admin()).call(moveDemoClock, { body: { days: 150 } })
    await expect.poll(() => other.now().getTime() - Date.now()).toBeGreaterThan(149 * 86_400_000)
    await process.close()
  })
})

test('outside a demo none of it exists, also for admins', async () => {
  const admin = await givenInReal.admin()
  for (const who of [null, admin]) {
    expect((await asInReal(who).call(listDemoAccounts, {})).status).toBe(404)
    expect((await asInReal(who).call(listDemoMails, {})).status).toBe(404)
    expect((await asInReal(who).call(logInToDemo, { body: admin })).status).toBe(404)
    expect((await asInReal(who).call(moveDemoClock, { body: { days: 1 } })).status).toBe(404)
  }
})
