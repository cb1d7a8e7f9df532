import { inviteStaff, listUsers, saveUser } from '@fleksbro/contract'
import { makeOnce } from '../../http/idempotency.ts'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { invite } from './invite-staff.ts'
import { list, save } from './users.service.ts'

const access = { access: ['admin'] } as const

export const users: Module = async (app, { database, clock, config }) => {
  app.route({
    ...serves(listUsers),
    config: access,
    handler: ({ user, inContext, query }) => inContext((tx) => list(tx, user, query)),
  })

  app.route({
    ...serves(saveUser),
    config: access,
    handler: ({ user, inContext, params, body }) =>
      inContext((tx) => save(tx, user, params.accountId, body, clock.wall())),
  })

  app.route({
    ...serves(inviteStaff),
    config: access,
    handler: (request) => {
      const { user, body } = request
      // Links are out of a person's reach; link and mail come to be together or not at all.
      const context = { role: 'system', account: user.accountId, municipality: user.municipality } as const
      return database.within(context, (tx) =>
        invite(tx, { user, config, once: (make) => makeOnce(tx, request, make) }, body),
      )
    },
  })
}
