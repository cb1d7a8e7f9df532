import { expect, test } from 'vitest'
import { startTestApp } from '../test-app.ts'
import { type Endpoint, endpoints } from './endpoints.ts'

const { app, given, signIn } = await startTestApp()
const someone = await signIn((await given.admin()).accountId)
const id = '00000000-0000-4000-8000-000000000000'

interface Answer {
  readonly statusCode: number
  readonly headers: Record<string, unknown>
}

/** What every answer carries, whatever became of the request. */
function expectGuarded(what: string, { headers }: Answer) {
  expect(headers['content-security-policy'], what).toBe(
    "default-src 'none';script-src 'self';style-src 'self';font-src 'self';img-src 'self' data:;connect-src 'self';" +
      "manifest-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
  )
  expect(headers['permissions-policy'], what).toContain('geolocation=()')
  expect(headers['x-content-type-options'], what).toBe('nosniff')
  expect(headers['referrer-policy'], what).toBe('no-referrer')
  expect(headers['cross-origin-opener-policy'], what).toBe('same-origin')
  expect(headers['cross-origin-resource-policy'], what).toBe('same-origin')
  expect(headers['x-powered-by'] ?? headers['server'], what).toBeUndefined()
  expect(headers['cache-control'], what).toBe('no-store')
}

const urlOf = ({ path }: Endpoint) => `/api${path.replace(/:\w+/g, id)}`
let count = 0
const elsewhere = () => `10.1.${Math.floor(++count / 250)}.${count % 250}`

test('every endpoint guards its answer, let in or not', async () => {
  for (const [name, endpoint] of endpoints)
    for (const cookie of [someone.cookie, '']) {
      const headers = { 'x-fleksbro': '1', cookie }
      const url = urlOf(endpoint)
      expectGuarded(name, await app.inject({ method: endpoint.method, url, headers, remoteAddress: elsewhere() }))
    }
})

test.each([
  ['the description', { url: '/api/openapi.json' }],
  ['an unknown address', { url: '/api/nowhere' }],
  ['the bare prefix', { url: '/api' }],
  ['an address that is no address', { url: '/api/%zz' }],
  ['a name that is too long', { url: `/api/vacancies/${'x'.repeat(200)}` }],
  ['a name that is too long to write to', { url: `/api/vacancies/${'x'.repeat(200)}/status`, method: 'POST' }],
  ['no JSON', { url: '/api/session', method: 'POST', payload: '{', type: 'application/json' }],
  ['text', { url: '/api/session', method: 'POST', payload: 'x', type: 'text/plain' }],
  ['too much', { url: '/api/session', method: 'POST', payload: `"${'x'.repeat(300_000)}"`, type: 'application/json' }],
  ['a method nobody serves', { url: '/api/session', method: 'OPTIONS' }],
] as const)('%s is answered guarded', async (what, { url, ...more }) => {
  const { method, payload, type } = { method: 'GET' as const, payload: undefined, type: undefined, ...more }
  const answer = await app.inject({
    method,
    url,
    remoteAddress: elsewhere(),
    ...(payload ? { payload } : {}),
    headers: { 'x-fleksbro': '1', ...(type ? { 'content-type': type } : {}) },
  })
  expectGuarded(what, answer)
  if (answer.statusCode >= 400) expect(answer.headers['content-type']).toContain('application/problem+json')
})

test('too many requests are answered guarded, too', async () => {
  const ask = () => app.inject({ url: '/api/health', remoteAddress: '10.9.9.9' })
  let answer = await ask()
  for (let n = 0; n < 1300 && answer.statusCode === 200; n++) answer = await ask()
  expect(answer.statusCode).toBe(429)
  expectGuarded('429', answer)
})

test('an office that asks too much without signing in slows nobody who is signed in, and pages are free', async () => {
  const remoteAddress = '10.9.9.9'
  const karla = await given.candidate()
  const { cookie } = await signIn(karla.accountId)
  const signedIn = await app.inject({ url: '/api/session', remoteAddress, headers: { cookie } })
  expect(signedIn.statusCode).toBe(200)
  expect((await app.inject({ url: '/api/session', remoteAddress })).statusCode).toBe(429)
  expect((await app.inject({ url: '/no-page-here', remoteAddress })).statusCode).not.toBe(429)
})

const writes = endpoints.filter(([, { method }]) => method !== 'GET')

test.each(writes)('%s takes no request from a foreign page', async (_, endpoint) => {
  const ask = (headers: Record<string, string>) =>
    app.inject({
      method: endpoint.method,
      url: urlOf(endpoint),
      headers: { cookie: someone.cookie, ...headers },
      remoteAddress: elsewhere(),
    })
  const foreign = [
    {},
    { 'x-fleksbro': '0' },
    { 'x-fleksbro': '1', 'sec-fetch-site': 'cross-site' },
    { 'x-fleksbro': '1', 'sec-fetch-site': 'same-site' },
    { 'x-fleksbro': '1', 'sec-fetch-site': 'none' },
    { 'x-fleksbro': '1', 'sec-fetch-site': 'SAME-ORIGIN' },
  ]
  for (const headers of foreign) {
    const answer = await ask(headers)
    // Outside a demo some writes do not exist for anybody.
    if (answer.statusCode === 404) expect(endpoint.path.startsWith('/demo/')).toBe(true)
    else expect([answer.statusCode, answer.json().code]).toEqual([403, 'foreign-request'])
  }
  expect((await ask({ 'x-fleksbro': '1', 'sec-fetch-site': 'same-origin' })).json().code).not.toBe('foreign-request')
})

test('the public description names shapes, never data', async () => {
  const description = await app.inject({ url: '/api/openapi.json', remoteAddress: elsewhere() })
  const found: string[] = []
  JSON.stringify(description.json(), (key, value: unknown) => {
    if (/^(x-)?examples?$/.test(key) && typeof value !== 'boolean') found.push(key)
    return value
  })
  expect(found).toEqual([])
  expect(description.body).not.toMatch(/@example|postgres:|fleksbro_|\/root|\/home|stack/)
})

test('an answer allows no foreign origin to read it', async () => {
  const headers = { origin: 'https://elsewhere.example', cookie: someone.cookie }
  const answer = await app.inject({ url: '/api/session', headers, remoteAddress: elsewhere() })
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
})

test('what is not JSON is refused as such, before anything reads it', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=b']) {
    const headers = { 'x-fleksbro': '1', 'content-type': type }
    const options = { method: 'POST', url: '/api/session', headers, payload: '{}', remoteAddress: elsewhere() } as const
    expect((await app.inject(options)).statusCode).toBe(415)
  }
})
