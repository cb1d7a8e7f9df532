import { markThreadRead, readThread, sayInThread } from '@fleksbro/contract'
import { makeOnce } from '../../../http/idempotency.ts'
import { serves } from '../../../http/zod.ts'
import type { Module } from '../../module.ts'
import { say } from './say.ts'
import { markRead, openThread, readThread as read } from './thread.service.ts'

export const thread: Module = async (app) => {
  app.route({
    ...serves(readThread),
    config: { access: ['candidate', 'company', 'caseworker'] },
    handler: ({ user, inOneContext, params }) => inOneContext((tx) => read(tx, user, params.introductionId)),
  })
  app.route({
    ...serves(sayInThread),
    config: { access: ['candidate', 'company', 'caseworker'] },
    handler: (request) => {
      const { user, params, body } = request
      return request.inOneContext(async (tx) => {
        const open = await openThread(tx, user, params.introductionId)
        if (!open) return undefined
        await makeOnce(tx, request, (id) => say(tx, user, id, open, body))
        return read(tx, user, params.introductionId)
      })
    },
  })
  app.route({
    ...serves(markThreadRead),
    config: { access: ['candidate', 'company', 'caseworker'] },
    handler: ({ user, inOneContext, params, body }) =>
      inOneContext((tx) => markRead(tx, user, params.introductionId, body)),
  })
}
