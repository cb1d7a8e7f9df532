import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import pressure from '@fastify/under-pressure'
import Fastify from 'fastify'
import type { MovableClock } from './clock.ts'
import type { Config } from './config.ts'
import type { Database } from './db/client.ts'
import { access } from './http/access.ts'
import { accessTokens } from './http/access-token.ts'
import { cookieNames } from './http/cookies.ts'
import { notFound } from './http/errors.ts'
import { openApi } from './http/open-api.ts'
import { answerError } from './http/problems.ts'
import { rateLimits } from './http/rate-limits.ts'
import {
  contentSecurityPolicy,
  keptNowhere,
  longestName,
  permissionsPolicy,
  readableAddress,
} from './http/security-headers.ts'
import { closeUnused } from './http/unused-connections.ts'
import { serveWeb } from './http/web.ts'
import { withZod } from './http/zod.ts'
import type { LiveHub } from './live/hub.ts'
import { modules } from './modules/index.ts'

export interface Dependencies {
  readonly config: Config
  readonly database: Database
  readonly clock: MovableClock
  readonly live: LiveHub
  /** Where log lines go, one each; the standard output unless said otherwise. */
  readonly log?: { write(line: string): void } | undefined
}

export async function buildApp({ config, database, clock, live, log }: Dependencies) {
  const app = withZod(
    Fastify({
      logger: {
        level: config.logLevel,
        redact: ['req.headers', 'req.url'],
        serializers: { req: ({ method, id }) => ({ method, id }) },
        ...(log ? { stream: log } : {}),
      },
      rewriteUrl: ({ url = '/' }) => readableAddress(url),
      trustProxy: config.trustProxy === false ? false : [...config.trustProxy],
      bodyLimit: 256 * 1024,
      routerOptions: { maxParamLength: longestName },
    }),
  )
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler(answerError)
  app.setNotFoundHandler((request, reply) => answerError(notFound(), request, reply))

  closeUnused(app)

  const cookies = cookieNames(config)
  await app.register(helmet, contentSecurityPolicy(config))
  app.addHook('onRequest', async (_, reply) => {
    reply.header('permissions-policy', permissionsPolicy)
  })
  app.addHook('onSend', async ({ url }, reply) => {
    if (keptNowhere(url)) reply.header('cache-control', 'no-store')
  })
  await app.register(cookie)
  const tokens = await accessTokens(app, config.secrets)
  await app.register(rateLimit, rateLimits(tokens, cookies))
  await app.register(pressure, { maxEventLoopDelay: 2000, retryAfter: 2 })
  await app.register(access, { database, tokens, cookies, clock })
  await openApi(app)

  await app.register(
    async (api) => {
      for (const module of modules) await module(withZod(api), { config, database, clock, tokens, cookies, live })
    },
    { prefix: '/api' },
  )
  await serveWeb(app)
  return app
}
