import { listMailTrouble } from '@fleksbro/contract'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { list } from './mail-trouble.service.ts'

export const mailTrouble: Module = async (app, { config }) => {
  app.route({
    ...serves(listMailTrouble),
    config: { access: ['admin'] },
    handler: ({ inContext }) => inContext((tx) => list(tx, config)),
  })
}
