import { checkInvariants, readQuality } from '@fleksbro/contract'
import { notFound } from '../../http/errors.ts'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { readPopulation } from '../rules/population.ts'
import { check } from './check-invariants.ts'
import { read } from './quality.service.ts'

const access = { access: ['caseworker', 'admin'] } as const

export const quality: Module = async (app) => {
  app.route({
    ...serves(readQuality),
    config: access,
    handler: ({ user, inContext }) => inContext((tx) => read(tx, user)),
  })
  app.route({
    ...serves(checkInvariants),
    config: access,
    handler: async ({ user: { municipality }, inContext }) => {
      if (!municipality) throw notFound()
      // Computed when the connection is free again.
      return check(await inContext((tx) => readPopulation(tx, municipality)))
    },
  })
}
