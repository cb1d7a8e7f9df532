import { setTimeout as wait } from 'node:timers/promises'
import { forgotPassword, resetPassword } from '@fleksbro/contract'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { markBrowser } from '../sessions/known-browser.ts'
import { askForLink, redeem } from './password-resets.service.ts'

const done = { done: true } as const
/** Longer than the work takes, so that the time tells nobody whether the account exists. */
const always = 150

export const passwordResets: Module = async (app, equipment) => {
  app.route({
    ...serves(forgotPassword),
    config: { access: 'public' },
    handler: async ({ body, ip }) => {
      await Promise.all([askForLink(equipment, body.email, ip), wait(always)])
      return done
    },
  })

  app.route({
    ...serves(resetPassword),
    config: { access: 'public' },
    handler: async ({ body }, reply) => {
      const { email } = await redeem(equipment, body.token, body.password)
      markBrowser(reply, email, equipment)
      return done
    },
  })
}
