import type { Role } from '@fleksbro/contract'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Clock } from '../clock.ts'
import type { Database, Transaction } from '../db/client.ts'
import type { AccessTokens } from './access-token.ts'
import type { CookieNames } from './cookies.ts'
import { forbidden, notFound, notSignedIn } from './errors.ts'
import { findSessionUser } from './session-user.ts'
import { contextOf, type SessionUser } from './user.ts'

/** Who may call a route. Which rows they may touch is the feature's policy and the database's. */
export type Access = 'public' | 'anyone-signed-in' | readonly Role[]

type Work<T> = (tx: Transaction) => Promise<T>

declare module '@fastify/jwt' {
  interface FastifyJWT {
    /** Who is signed in; the gate has let this role in. */
    user: SessionUser
  }
}
declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
  }
  interface FastifyRequest {
    /** Who is signed in, if anybody. */
    visitor: SessionUser | null
    /** Runs the work as this person, in her municipality or the one named. */
    inContext<T>(work: Work<T>, municipality?: string): Promise<T>
    /** Runs the work once per municipality in which this person may do anything, one after the other. */
    inEachContext<T>(work: Work<readonly T[]>): Promise<T[]>
    /** The first answer from the municipalities in which this person may do anything; not found where none has one. */
    inOneContext<T>(work: Work<T | undefined>): Promise<T>
  }
}

interface Gate {
  readonly database: Database
  readonly tokens: AccessTokens
  readonly cookies: CookieNames
  readonly clock: Clock
}

const reads = new Set(['GET', 'HEAD'])

export const access = fp(
  async (app, { database, tokens, cookies, clock }: Gate) => {
    app.addHook('onRoute', ({ method, url, config }) => {
      if (!config?.access) throw new Error(`${method} ${url} does not say who may call it (config.access).`)
    })
    app.decorateRequest('visitor', null)
    app.decorateRequest('user', {
      getter(this: FastifyRequest) {
        if (!this.visitor) throw notSignedIn()
        return this.visitor
      },
    })
    app.decorateRequest('inContext')
    app.decorateRequest('inEachContext')
    app.decorateRequest('inOneContext')

    app.addHook('onRequest', async (request) => {
      equip(request, database)
      if (!reads.has(request.method)) refuseForeign(request)
      const sessionId = tokens.read(request.cookies[cookies.access] ?? '')
      request.visitor = sessionId ? ((await findSessionUser(database, sessionId, clock.wall())) ?? null) : null
      letIn(request)
    })
  },
  { name: 'access', fastify: '5.x' },
)

/** The gate fails closed: a route that names no role lets nobody in. */
function letIn(request: FastifyRequest) {
  if (request.is404) return
  const { access } = request.routeOptions.config
  if (access === 'public') return
  if (!request.visitor) throw notSignedIn()
  if (access === 'anyone-signed-in') return
  if (!access?.includes(request.visitor.role)) throw notFound()
}

/** Our own pages send a header that a form on a foreign page cannot; browsers also tell where a request came from. */
export function refuseForeign({ headers }: FastifyRequest) {
  const from = headers['sec-fetch-site']
  if (headers['x-fleksbro'] !== '1' || (from !== undefined && from !== 'same-origin'))
    throw forbidden('foreign-request')
}

function equip(request: FastifyRequest, database: Database) {
  request.inContext = (work, municipality) => database.within(contextOf(request.user, municipality), work)
  request.inEachContext = async (work) => {
    const answers = []
    for (const municipality of request.user.municipalities)
      answers.push(...(await request.inContext(work, municipality)))
    return answers
  }
  request.inOneContext = async (work) => {
    for (const municipality of request.user.municipalities) {
      const answer = await request.inContext(work, municipality)
      if (answer !== undefined) return answer
    }
    throw notFound()
  }
}
