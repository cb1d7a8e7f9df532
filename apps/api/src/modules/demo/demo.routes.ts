import { listDemoAccounts, logInToDemo } from '@fleksbro/contract'
import { notFound } from '../../http/errors.ts'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { enter } from '../sessions/open-session.ts'
import { sessionOf } from '../sessions/present-account.ts'
import { setSessionCookies } from '../sessions/session-cookies.ts'
import { readDemoAccounts } from './demo.service.ts'

/** Outside a demo none of this exists. */
export const demo: Module = async (app, equipment) => {
  const { config, database, clock } = equipment
  if (!config.demo) return

  // Nobody is signed in yet: only the system context can read the demo's accounts.
  const findAccounts = () => database.within({ role: 'system' }, (tx) => readDemoAccounts(tx))

  app.route({ ...serves(listDemoAccounts), config: { access: 'public' }, handler: findAccounts })

  app.route({
    ...serves(logInToDemo),
    config: { access: 'public' },
    handler: async ({ body }, reply) => {
      const accounts = await findAccounts()
      if (!accounts.some(({ accountId }) => accountId === body.accountId)) throw notFound()
      const { given, account } = await enter(database, clock, body.accountId)
      setSessionCookies(reply, given, equipment)
      return sessionOf(account, equipment)
    },
  })
}
