import { logIn, logOut, logOutEverywhere, readSession, refreshSession } from '@fleksbro/contract'
import { notSignedIn } from '../../http/errors.ts'
import { serves } from '../../http/zod.ts'
import type { Module } from '../module.ts'
import { knownBrowser, markBrowser } from './known-browser.ts'
import { logInWith } from './log-in.service.ts'
import { presentAccount, sessionOf } from './present-account.ts'
import { refresh } from './refresh.service.ts'
import { clearSessionCookies, readRefreshCookie, setSessionCookies } from './session-cookies.ts'
import { endSession, endSessionByToken, endSessions } from './sessions.service.ts'

const done = { done: true } as const

export const sessions: Module = async (app, equipment) => {
  const { database, clock, cookies } = equipment

  app.route({
    ...serves(readSession),
    config: { access: 'public' },
    handler: async ({ visitor, inContext }) => {
      const account = visitor && (await inContext((tx) => presentAccount(tx, visitor.accountId)))
      return sessionOf(account, equipment)
    },
  })

  app.route({
    ...serves(logIn),
    config: { access: 'public' },
    handler: async ({ body, ip, cookies: jar, visitor }, reply) => {
      const browser = knownBrowser(jar, body.email, equipment)
      const { given, account } = await logInWith(equipment, { ...body, address: ip, browser })
      if (visitor) await endSession(database, clock, visitor.sessionId)
      setSessionCookies(reply, given, equipment)
      if (!browser) markBrowser(reply, body.email, equipment)
      return sessionOf(account, equipment)
    },
  })

  app.route({
    ...serves(refreshSession),
    config: { access: 'public' },
    handler: async ({ cookies: jar }, reply) => {
      const cookie = readRefreshCookie(jar[cookies.refresh])
      const renewed = cookie && (await refresh(database, clock, cookie))
      if (!renewed) {
        clearSessionCookies(reply, equipment)
        throw notSignedIn()
      }
      setSessionCookies(reply, renewed.given, equipment)
      return sessionOf(renewed.account, equipment)
    },
  })

  app.route({
    ...serves(logOut),
    config: { access: 'public' },
    handler: async ({ visitor, cookies: jar }, reply) => {
      const cookie = readRefreshCookie(jar[cookies.refresh])
      if (visitor) await endSession(database, clock, visitor.sessionId)
      else if (cookie) await endSessionByToken(database, clock, cookie)
      clearSessionCookies(reply, equipment)
      return done
    },
  })

  app.route({
    ...serves(logOutEverywhere),
    config: { access: 'anyone-signed-in' },
    handler: async ({ user, inContext }, reply) => {
      await inContext((tx) => endSessions(tx, user.accountId, clock.wall()))
      clearSessionCookies(reply, equipment)
      return done
    },
  })
}
