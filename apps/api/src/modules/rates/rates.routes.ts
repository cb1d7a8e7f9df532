import { listRates, readRates, saveRates, withdrawRates } from '@fleksbro/contract'
import { makeOnce } from '../../http/idempotency.ts'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { list, readToday, save, withdraw } from './rates.service.ts'

const admins = { access: ['admin'] } as const

export const rates: Module = async (app) => {
  app.route({
    ...serves(readRates),
    config: { access: 'anyone-signed-in' },
    // A company belongs to none: it reads what holds where it was let in.
    handler: ({ user, inContext }) => inContext(readToday, user.municipality ?? user.municipalities[0]),
  })

  app.route({
    ...serves(listRates),
    config: admins,
    handler: ({ user, inContext }) => inContext((tx) => list(tx, user)),
  })

  app.route({
    ...serves(saveRates),
    config: admins,
    handler: (request) => {
      const { user, inContext, body } = request
      return inContext(async (tx) => {
        await makeOnce(tx, request, (id) => save(tx, user, id, body))
        return list(tx, user)
      })
    },
  })

  app.route({
    ...serves(withdrawRates),
    config: admins,
    handler: ({ user, inContext, params }) => inContext((tx) => withdraw(tx, user, params.ratesId)),
  })
}
