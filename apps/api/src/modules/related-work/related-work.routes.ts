import { listRelatedWork } from '@fleksbro/contract'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { list } from './related-work.service.ts'

export const relatedWork: Module = async (app) => {
  app.route({
    ...serves(listRelatedWork),
    config: { access: ['candidate', 'caseworker'] },
    handler: ({ user, inContext, params }) => inContext((tx) => list(tx, user, params.candidateId)),
  })
}
