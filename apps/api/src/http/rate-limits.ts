import type { RateLimitPluginOptions } from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'
import type { AccessTokens } from './access-token.ts'
import type { CookieNames } from './cookies.ts'

const perMinute = 1200

/**
 * Limits calls, not pages: scripts and styles are free. Whoever is signed in is counted on her own, so that colleagues
 * behind one address do not slow each other; everybody else is counted by address.
 */
export const rateLimits = (tokens: AccessTokens, cookies: CookieNames): RateLimitPluginOptions => ({
  max: perMinute,
  timeWindow: '1 minute',
  allowList: ({ url }: FastifyRequest) => url !== '/api' && !url.startsWith('/api/'),
  keyGenerator: ({ ip, cookies: sent }: FastifyRequest) => {
    const session = tokens.read(sent[cookies.access] ?? '')
    return session ? `session:${session}` : `address:${ip}`
  },
})

/** For what counts people: enough for whoever tries things out, too little for whoever feels her way along the bands. */
export const whatCounts = { max: 60, timeWindow: '1 minute' } as const
