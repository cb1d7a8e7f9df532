import { acceptInvitation, readInvitation } from '@fleksbro/contract'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { markBrowser } from '../sessions/known-browser.ts'
import { sessionOf } from '../sessions/present-account.ts'
import { setSessionCookies } from '../sessions/session-cookies.ts'
import { endSession } from '../sessions/sessions.service.ts'
import { accept, lookUp } from './invitations.service.ts'

export const invitations: Module = async (app, equipment) => {
  const { database, clock } = equipment

  app.route({
    ...serves(readInvitation),
    config: { access: 'public' },
    handler: ({ body }) => lookUp(equipment, body.token),
  })

  app.route({
    ...serves(acceptInvitation),
    config: { access: 'public' },
    handler: async ({ body, visitor }, reply) => {
      const { given, account } = await accept(equipment, body)
      if (visitor) await endSession(database, clock, visitor.sessionId)
      setSessionCookies(reply, given, equipment)
      markBrowser(reply, account.email, equipment)
      return sessionOf(account, equipment)
    },
  })
}
