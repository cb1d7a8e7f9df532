import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { type AccessTokens, accessSeconds } from '../../http/access-token.ts'
import type { CookieNames } from '../../http/cookies.ts'

/** What the browser is given: `refresh` is null where it keeps the one it has or is about to get. */
export interface GivenSession {
  readonly sessionId: string
  readonly refresh: { readonly token: string; readonly seconds: number } | null
}

interface Jar {
  readonly tokens: AccessTokens
  readonly cookies: CookieNames
}

/** Gives the browser its session. */
export function setSessionCookies(reply: FastifyReply, given: GivenSession, { tokens, cookies }: Jar): void {
  const { sessionId, refresh } = given
  reply.setCookie(cookies.access, tokens.issue(sessionId), { ...cookies.options, maxAge: accessSeconds })
  if (refresh) {
    const value = `${sessionId}.${refresh.token}`
    reply.setCookie(cookies.refresh, value, { ...cookies.options, maxAge: refresh.seconds })
  }
}

export function clearSessionCookies(reply: FastifyReply, { cookies }: Jar): void {
  reply.clearCookie(cookies.access, cookies.options)
  reply.clearCookie(cookies.refresh, cookies.options)
}

const RefreshCookie = z.tuple([z.uuid(), z.string().regex(/^[\w-]{43}$/)])

/** The session and token in a refresh cookie; undefined for anything that is not one. */
export function readRefreshCookie(value: string | undefined): { sessionId: string; token: string } | undefined {
  const { data } = RefreshCookie.safeParse(value?.split('.'))
  return data && { sessionId: data[0], token: data[1] }
}
