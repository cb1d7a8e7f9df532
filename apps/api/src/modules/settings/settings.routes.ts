import { listSettings, saveSetting } from '@fleksbro/contract'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { list, save } from './settings.service.ts'

const access = { access: ['admin'] } as const

export const settings: Module = async (app) => {
  app.route({ ...serves(listSettings), config: access, handler: ({ inContext }) => inContext(list) })
  app.route({
    ...serves(saveSetting),
    config: access,
    handler: ({ user, inContext, body }) => inContext((tx) => save(tx, user, body)),
  })
}
