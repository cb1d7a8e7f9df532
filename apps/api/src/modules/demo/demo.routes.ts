import { listDemoAccounts, listDemoMails, logInToDemo, moveDemoClock } from '@fleksbro/contract'
import type { Transaction } from '../../db/client.ts'
import { notFound } from '../../http/errors.ts'
import { serves } from '../../http/zod.ts'
import { jobs } from '../../jobs/jobs.ts'
import { runJobs } from '../../jobs/run-job.ts'
import type { Module } from '../module.ts'
import { enter } from '../sessions/open-session.ts'
import { sessionOf } from '../sessions/present-account.ts'
import { setSessionCookies } from '../sessions/session-cookies.ts'
import { endSession } from '../sessions/sessions.service.ts'
import { moveClock, readDemoAccounts, readDemoMails } from './demo.service.ts'

/** Outside a demo none of this exists. */
export const demo: Module = async (app, equipment) => {
  const { config, database, clock } = equipment
  if (!config.demo) return

  // A visitor of the demo is nobody yet: only the system context can read its accounts and mails.
  const asSystem = <T>(work: (tx: Transaction) => Promise<T>) => database.within({ role: 'system' }, work)

  app.route({
    ...serves(listDemoAccounts),
    config: { access: 'public' },
    handler: () => asSystem((tx) => readDemoAccounts(tx)),
  })

  app.route({
    ...serves(logInToDemo),
    config: { access: 'public' },
    handler: async ({ body, visitor }, reply) => {
      const accounts = await asSystem((tx) => readDemoAccounts(tx))
      if (!accounts.some(({ accountId }) => accountId === body.accountId)) throw notFound()
      const { given, account } = await enter(database, clock, body.accountId)
      if (visitor) await endSession(database, clock, visitor.sessionId)
      setSessionCookies(reply, given, equipment)
      return sessionOf(account, equipment)
    },
  })

  app.route({ ...serves(listDemoMails), config: { access: 'public' }, handler: () => asSystem(readDemoMails) })

  app.route({
    ...serves(moveDemoClock),
    config: { access: ['admin'] },
    handler: async ({ inContext, body }) => {
      await inContext((tx) => moveClock(tx, body.days))
      clock.moveTo(body.days)
      await runJobs(equipment, jobs)
      return { now: clock.now().toISOString() }
    },
  })
}
