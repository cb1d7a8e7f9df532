import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Case, callOf, casesOf } from './cases.ts'
import { endpoints } from './endpoints.ts'
import { bodiesFor, rawBodies, wildWords } from './fuzz/bodies.ts'
import { buildWorld, type Thing } from './world/world.ts'

const world = await buildWorld()
const { app, cookies, lines, things, snapshot } = world
const cases = casesOf(world)
afterAll(() => snapshot.close())
const slowest = { what: '', milliseconds: 0 }
let requests = 0

/** Endpoints that derive a password: right requests are slow by design. */
const slow = new Set([
  'logIn',
  'acceptInvitation',
  'resetPassword',
  'forgotPassword',
  'exportCandidate',
  'eraseCandidate',
])
const paramsOf = ({ rule, thing }: Case) => ((things[rule.about] as Record<string, Thing>)[thing] as Thing).params
/** Somebody who may, at something that is there. */
const authorised = (name: string) =>
  cases.find((one) => one.name === name && one.expected === 'yes') ?? cases.find((one) => one.name === name)

interface Request {
  readonly what: string
  readonly one: Case
  readonly url?: string
  readonly body?: string | Buffer
  readonly type?: string
}

async function send({ what, one, url = callOf(one, paramsOf(one), new Map()).url, body, type }: Request) {
  const n = ++requests
  const cookie = cookies[one.person]
  const started = performance.now()
  const response = await app.app.inject({
    method: one.endpoint.method,
    url,
    remoteAddress: `10.3.${Math.floor(n / 250) % 250}.${n % 250}`,
    headers: {
      'x-fleksbro': '1',
      'idempotency-key': randomUUID(),
      ...(cookie ? { cookie } : {}),
      ...(type ? { 'content-type': type } : {}),
    },
    ...(body === undefined ? {} : { payload: body }),
  })
  const milliseconds = performance.now() - started
  if (milliseconds > slowest.milliseconds) Object.assign(slowest, { what, milliseconds })
  const wrong = faultIn(response.statusCode, response.body)
  if (wrong) throw new Error(`${what}: ${wrong}\n${String(body).slice(0, 400)}\n${lines.slice(-3).join('')}`)
}

/** No fault of ours, and no word about what is behind. */
function faultIn(status: number, body: string): string | undefined {
  if (status >= 500) return `${status} ${body}`
  if (status >= 400 && !/^\{"type":"urn:fleksbro:problem:/.test(body)) return `no problem: ${body.slice(0, 200)}`
  if (status >= 400 && /\b(select|insert|relation|constraint|syntax error)\b|node_modules|\.ts:/i.test(body))
    return `tells ${body}`
  return undefined
}

const writes = endpoints.filter(([, { method }]) => method !== 'GET')
const withBody = writes.filter(([, { body }]) => !(body instanceof z.ZodUndefined))

test.each(withBody)('%s takes no body of the wrong shape for a fault', { timeout: 120_000 }, async (name, endpoint) => {
  const one = authorised(name)
  if (!one) throw new Error(`Nobody may ${name}.`)
  let sent = 0
  const property = fc.asyncProperty(bodiesFor(endpoint.body), async (body) => {
    await send({ what: name, one, body: JSON.stringify(body) ?? '', type: 'application/json' })
    if (++sent % 30 === 0) await snapshot.restore()
  })
  await fc.assert(property, { numRuns: slow.has(name) ? 25 : 80, endOnFailure: true })
  await snapshot.restore()
})

test('no bytes make a fault', { timeout: 120_000 }, async () => {
  for (const [name] of writes) {
    const one = authorised(name)
    if (!one) throw new Error(`Nobody may ${name}.`)
    for (const [what, body, type] of rawBodies) await send({ what: `${name}: ${what}`, one, body, type })
    await snapshot.restore()
  }
})

test('no name in an address or filter makes a fault', { timeout: 120_000 }, async () => {
  for (const [name, endpoint] of endpoints) {
    const one = authorised(name)
    if (!one) throw new Error(`Nobody may ${name}.`)
    const body = callOf(one, paramsOf(one), new Map()).body
    const payload = body === undefined ? {} : { body: JSON.stringify(body), type: 'application/json' }
    for (const word of wildWords) {
      if (endpoint.path.includes(':'))
        await send({ what: name, one, url: `/api${endpoint.path.replace(/:\w+/g, word)}`, ...payload })
      if (!(endpoint.query instanceof z.ZodObject)) continue
      const url = callOf(one, paramsOf(one), new Map()).url.split('?')[0]
      for (const filter of Object.keys(endpoint.query.shape)) {
        await send({ what: name, one, url: `${url}?${filter}=${word}&unknown=1` })
        await send({ what: name, one, url: `${url}?${filter}=${word}&${filter}=${word}&${filter}[a]=1` })
      }
    }
    if (endpoint.method !== 'GET') await snapshot.restore()
  }
})

test('wild headers make no fault', async () => {
  const one = authorised('createCandidate')
  if (!one) throw new Error('Nobody may.')
  const { body, url } = callOf(one, paramsOf(one), new Map())
  const cookie = cookies[one.person] ?? ''
  for (const key of ['', 'short', 'x'.repeat(65), 'a b c d e f g', "'; drop table", '\u00e6'.repeat(12)])
    for (const jar of [
      cookie,
      `${cookie}; ${cookie}`,
      `${cookie};=;;a`,
      'fleksbro-3000=',
      `fleksbro-3000=${'x'.repeat(9_000)}`,
    ]) {
      requests++
      const headers = { 'x-fleksbro': '1', 'idempotency-key': key, cookie: jar }
      const response = await app.app.inject({
        method: 'POST',
        url,
        headers,
        payload: body as object,
        remoteAddress: '10.4.0.1',
      })
      expect(faultIn(response.statusCode, response.body)).toBeUndefined()
    }
})

test('nothing took longer than two seconds, and no prototype was changed', async () => {
  expect(requests).toBeGreaterThan(4_000)
  expect(slowest.milliseconds, slowest.what).toBeLessThan(10_000)
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})
