import { randomBytes, randomUUID } from 'node:crypto'
import type { AnyEndpoint, InputOf, Problem, ReplyOf } from '@fleksbro/contract'
import type { InjectOptions } from 'fastify'
import Fastify from 'fastify'
import { afterAll } from 'vitest'
import { movableClock } from '../src/clock.ts'
import type { Config } from '../src/config.ts'
import { session } from '../src/db/schema/index.ts'
import { accessTokens } from '../src/http/access-token.ts'
import { cookieNames } from '../src/http/cookies.ts'
import { openApp } from '../src/open-app.ts'
import { buildersFor } from './builders.ts'
import { cloneDatabase } from './database.ts'

/** The real app on a database of its own, with `given` to fill it and `as` to call it. */
export async function startTestApp(changes: Partial<Config> = {}, log?: { write(line: string): void }) {
  const testDatabase = await cloneDatabase()
  const config: Config = {
    port: 3000,
    host: 'localhost',
    publicUrl: 'http://localhost:3000',
    demo: false,
    database: undefined,
    dataFolder: undefined,
    secrets: [randomBytes(32)],
    keys: { current: 1, byVersion: new Map([[1, randomBytes(32)]]) },
    mail: { smtpUrl: undefined, from: 'Fleksbro <fleksbro@example.dk>' },
    trustProxy: false,
    logLevel: 'silent',
    ...changes,
  }
  const clock = movableClock()
  const { app, database, close } = await openApp(config, testDatabase.runtimeUrl, clock, log)
  const tokens = await tokensOf(config)
  const cookies = cookieNames(config)
  afterAll(async () => {
    await close()
    await testDatabase.drop()
  })

  /** Opens a session for an account and answers its cookie. */
  async function signIn(accountId: string) {
    const id = randomUUID()
    const wall = clock.wall()
    await database.within({ role: 'system' }, (tx) =>
      tx.insert(session).values({
        id,
        accountId,
        refreshHash: randomBytes(32),
        createdAt: wall,
        usedAt: wall,
        expiresAt: new Date(wall.getTime() + 86_400_000),
      }),
    )
    return { id, cookie: `${cookies.access}=${tokens.issue(id)}` }
  }

  /** Calls as somebody; null is nobody. A reply that does not fit the contract is the caller's to notice: `body` is as sent. */
  function as(who: { accountId: string } | null, more: { headers?: Record<string, string> } = {}) {
    let signedIn: ReturnType<typeof signIn> | undefined
    return {
      async call<E extends AnyEndpoint>(endpoint: E, input: InputOf<E>, headers: Record<string, string> = {}) {
        if (who) signedIn ??= signIn(who.accountId)
        const cookie = (await signedIn)?.cookie
        const { params, query, body } = input as {
          params?: Record<string, string>
          query?: Record<string, string>
          body?: unknown
        }
        const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ''))
        const options: InjectOptions = {
          method: endpoint.method,
          url: `/api${path}`,
          ...(query
            ? { query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)])) }
            : {}),
          ...(body === undefined ? {} : { payload: body as object }),
          headers: {
            'x-fleksbro': '1',
            ...(endpoint.creates ? { 'idempotency-key': randomUUID() } : {}),
            ...(cookie ? { cookie } : {}),
            ...more.headers,
            ...headers,
          },
        }
        const response = await app.inject(options)
        const json: unknown = response.body ? response.json() : undefined
        return {
          status: response.statusCode,
          headers: response.headers,
          text: response.body,
          body: json as ReplyOf<E>,
          problem: json as Problem,
        }
      },
    }
  }

  return { app, as, signIn, given: buildersFor(database), clock, config, database, testDatabase }
}

async function tokensOf({ secrets }: Config) {
  const signer = Fastify()
  const tokens = await accessTokens(signer, secrets)
  await signer.ready()
  return tokens
}
