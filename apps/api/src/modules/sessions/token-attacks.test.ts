import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { readSession, updateAccount } from '@fleksbro/contract'
import { describe, expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'
import { deriveKey } from '../../security/tokens.ts'

const { app, given, signIn, config } = await startTestApp()
const { accountId } = await given.candidate()
const { id: sid, cookie } = await signIn(accountId)
const cookieName = cookie.slice(0, cookie.indexOf('='))
const genuine = cookie.slice(cookie.indexOf('=') + 1)
const key = deriveKey(config.secrets[0], 'access-token')

const encode = (part: unknown) =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url')
const now = Math.floor(Date.now() / 1000)
const head = { alg: 'HS256', typ: 'JWT' }
const claims = { sid, iat: now, exp: now + 600, iss: 'fleksbro', aud: 'fleksbro-web' }
type Hash = 'sha256' | 'sha384' | 'sha512'

/** A token made with our own key: whatever is refused is refused for what it says. */
function forge(
  header: unknown,
  payload: unknown,
  { hash = 'sha256', secret = key }: { hash?: Hash; secret?: Buffer } = {},
) {
  const signed = `${encode(header)}.${encode(payload)}`
  return `${signed}.${createHmac(hash, secret).update(signed).digest('base64url')}`
}
const without = (name: keyof typeof claims) =>
  Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name))
const [first = '', second = '', third = ''] = genuine.split('.')

const attacks: Record<string, string> = {
  'no algorithm': `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`,
  'no algorithm, in capitals': `${encode({ alg: 'NONE', typ: 'JWT' })}.${encode(claims)}.`,
  'no algorithm, with a signature': forge({ alg: 'none', typ: 'JWT' }, claims),
  HS384: forge({ ...head, alg: 'HS384' }, claims, { hash: 'sha384' }),
  HS512: forge({ ...head, alg: 'HS512' }, claims, { hash: 'sha512' }),
  'HS512 said, HS256 signed': forge({ ...head, alg: 'HS512' }, claims),
  RS256: forge({ ...head, alg: 'RS256' }, claims),
  ES256: forge({ ...head, alg: 'ES256' }, claims),
  EdDSA: forge({ ...head, alg: 'EdDSA' }, claims),
  'an algorithm that is a number': forge({ ...head, alg: 256 }, claims),
  'an algorithm that is null': forge({ ...head, alg: null }, claims),
  'no algorithm named': forge({ typ: 'JWT' }, claims),
  crit: forge({ ...head, crit: ['exp'] }, claims),
  'crit of something unknown': forge({ ...head, crit: ['b64'], b64: false }, claims),
  'another key': forge(head, claims, { secret: randomBytes(32) }),
  'an empty key': forge(head, claims, { secret: Buffer.alloc(0) }),
  'the secret itself as the key': forge(head, claims, { secret: config.secrets[0] }),
  'no exp': forge(head, without('exp')),
  'no iat': forge(head, without('iat')),
  'no iss': forge(head, without('iss')),
  'no aud': forge(head, without('aud')),
  'no sid': forge(head, without('sid')),
  'exp as text': forge(head, { ...claims, exp: String(claims.exp) }),
  'exp as words': forge(head, { ...claims, exp: 'tomorrow' }),
  'exp as an object': forge(head, { ...claims, exp: { gt: 0 } }),
  'exp null': forge(head, { ...claims, exp: null }),
  'exp gone by': forge(head, { ...claims, iat: now - 900, exp: now - 1 }),
  'nbf in the future': forge(head, { ...claims, nbf: now + 600 }),
  'nbf as text': forge(head, { ...claims, nbf: 'later' }),
  'iat as text': forge(head, { ...claims, iat: 'now' }),
  'another issuer': forge(head, { ...claims, iss: 'somebody' }),
  'another audience': forge(head, { ...claims, aud: 'fleksbro-mail' }),
  'an audience of numbers': forge(head, { ...claims, aud: [1] }),
  'a sid that is no id': forge(head, { ...claims, sid: "' or true --" }),
  'a sid that is a list': forge(head, { ...claims, sid: [sid] }),
  'a session that never was': forge(head, { ...claims, sid: randomUUID() }),
  'a payload that is a list': forge(head, [claims]),
  'a payload that is text': forge(head, '"text"'),
  'a payload that is no JSON': forge(head, '{sid:'),
  'a header that is no JSON': forge('{alg:', claims),
  'a header that is null': forge(null, claims),
  'no signature': `${first}.${second}.`,
  'a signature cut short': `${first}.${second}.${third.slice(0, 20)}`,
  'another payload under a genuine signature': `${first}.${encode({ ...claims, sid: randomUUID() })}.${third}`,
  'four parts': `${genuine}.${third}`,
  'two parts': `${first}.${second}`,
  empty: '',
  dots: '..',
  garbage: randomBytes(60).toString('base64'),
  'half a percent sign': '%E0%A4%A',
  huge: `${first}.${'A'.repeat(9_000)}.${third}`,
}

/** Everybody may ask who is signed in: nobody, for all of these. */
const ask = (token: string) =>
  app.inject({ url: `/api${readSession.path}`, headers: { cookie: `${cookieName}=${token}` } })
const change = (token: string) =>
  app.inject({
    method: updateAccount.method,
    url: `/api${updateAccount.path}`,
    headers: { 'x-fleksbro': '1', cookie: `${cookieName}=${token}` },
    payload: { name: 'Taget over' },
  })

test('a token of ours is somebody', async () => {
  expect((await ask(genuine)).json()).toMatchObject({ account: { id: accountId } })
  expect((await ask(forge(head, claims))).json()).toMatchObject({ account: { id: accountId } })
})

describe.each(Object.entries(attacks))('%s', (_, token) => {
  test('is nobody', async () => {
    const answer = await ask(token)
    expect([answer.statusCode, answer.json().account ?? null]).toEqual([200, null])
    expect((await change(token)).statusCode).toBe(401)
  })
})
