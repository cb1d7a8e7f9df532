import { listLooks as listLooksEndpoint } from '@fleksbro/contract'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { listLooks } from './list-looks.ts'

export const looks: Module = async (app) => {
  app.route({
    ...serves(listLooksEndpoint),
    config: { access: ['candidate', 'caseworker'] },
    handler: ({ user, inContext, params }) => inContext((tx) => listLooks(tx, user, params.candidateId)),
  })
}
