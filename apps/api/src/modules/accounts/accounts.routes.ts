import { updateAccount } from '@fleksbro/contract'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { changeAccount } from './accounts.service.ts'

export const accounts: Module = async (app) => {
  app.route({
    ...serves(updateAccount),
    config: { access: 'anyone-signed-in' },
    handler: ({ user, inContext, body }) => inContext((tx) => changeAccount(tx, user.accountId, body)),
  })
}
