import { listKeptMatches, previewRules, readRules, saveRules, withdrawRules } from '@fleksbro/contract'
import { notFound } from '../../http/errors.ts'
import { makeOnce } from '../../http/idempotency.ts'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { listKept } from './list-kept.ts'
import { readPopulation } from './population.ts'
import { previewOf } from './preview.ts'
import { checkWeights, read, rulesLike, save, withdraw } from './rules.service.ts'

const access = { access: ['admin'] } as const

export const rules: Module = async (app) => {
  app.route({
    ...serves(readRules),
    config: access,
    handler: ({ user, inContext }) => inContext((tx) => read(tx, user)),
  })
  app.route({
    ...serves(previewRules),
    config: access,
    handler: async ({ user: { municipality }, inContext, body }) => {
      if (!municipality) throw notFound()
      checkWeights(body.weights)
      // Computed when the connection is free again.
      const population = await inContext((tx) => readPopulation(tx, municipality))
      return previewOf(population, rulesLike(body, population.rules))
    },
  })
  app.route({
    ...serves(saveRules),
    config: access,
    handler: (request) =>
      request.inContext(async (tx) => {
        const { user, body } = request
        await makeOnce(tx, request, () => save(tx, user, body))
        return read(tx, user)
      }),
  })
  app.route({
    ...serves(withdrawRules),
    config: access,
    handler: ({ user, inContext, params }) => inContext((tx) => withdraw(tx, user, params.version)),
  })
  app.route({
    ...serves(listKeptMatches),
    config: { access: ['caseworker'] },
    handler: ({ user, inContext, params }) => inContext((tx) => listKept(tx, user, params)),
  })
}
