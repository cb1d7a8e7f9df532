import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

const random = (size = 32) => randomBytes(size).toString('base64')
const refusal = (environment: Record<string, string>) => {
  try {
    readConfig(environment)
  } catch (error) {
    return (error as Error).message
  }
  return undefined
}

test('an empty environment gives the embedded demo on this machine', () => {
  const settings = readConfig({ PORT: '', HOST: ' ' })
  expect(settings).toMatchObject({ port: 3000, host: 'localhost', demo: true, database: undefined, trustProxy: false })
})

describe('demo', () => {
  const database = 'postgres://a:b@db/fleksbro'
  test.each([
    [{}, true],
    [{ HOST: '127.0.0.1' }, true],
    [{ HOST: '0.0.0.0', PUBLIC_URL: 'https://fleksbro.example' }, false],
    [{ DATABASE_URL: database }, false],
    [{ DATABASE_URL: database, FLEKSBRO_DEMO: '1' }, true],
    [{ FLEKSBRO_DEMO: '0' }, false],
  ])('%j → %s', (environment, demo) => expect(readConfig(environment).demo).toBe(demo))
})

test('with one DATABASE_URL the application takes on the run-time role as it connects', () => {
  const { database } = readConfig({ DATABASE_URL: 'postgres://a:b@db:5432/fleksbro?sslmode=require' })
  const url = new URL(database?.runtimeUrl ?? '')
  expect(url.searchParams.get('options')).toBe('-c role=fleksbro_run')
  expect(url.searchParams.get('sslmode')).toBe('require')
})

test('DATABASE_RUNTIME_URL is used as it is', () => {
  const runtimeUrl = 'postgres://app:c@db/fleksbro'
  const settings = readConfig({ DATABASE_URL: 'postgres://a:b@db/fleksbro', DATABASE_RUNTIME_URL: runtimeUrl })
  expect(settings.database?.runtimeUrl).toBe(runtimeUrl)
})

test('keys carry versions, the highest encrypts', () => {
  const { keys } = readConfig({ FLEKSBRO_KEYS: `1:${random()},3:${random()}` })
  expect(keys?.current).toBe(3)
  expect([...(keys?.byVersion.keys() ?? [])]).toEqual([1, 3])
})

test('a new secret signs while the old one still verifies', () => {
  const [newest, old] = [random(), random()]
  const { secrets } = readConfig({ FLEKSBRO_SECRET: `${newest},${old}` })
  expect(secrets?.map((secret) => secret.toString('base64'))).toEqual([newest, old])
})

test.each([
  ['PORT', '70000'],
  ['PORT', 'http'],
  ['HOST', 'not a host'],
  ['PUBLIC_URL', 'http://fleksbro.example'],
  ['PUBLIC_URL', 'https://fleksbro.example/path'],
  ['DATABASE_URL', 'mysql://db/fleksbro'],
  ['DATABASE_RUNTIME_URL', 'postgres://a:b@db/fleksbro'],
  ['FLEKSBRO_DATA', 'relative/folder'],
  ['FLEKSBRO_SECRET', 'change-me'],
  ['FLEKSBRO_SECRET', random(31)],
  ['FLEKSBRO_SECRET', Buffer.alloc(48, 'secret').toString('base64')],
  ['FLEKSBRO_SECRET', Buffer.from('a sample secret that somebody once typed').toString('base64')],
  ['FLEKSBRO_SECRET', `${random()},`],
  ['FLEKSBRO_KEYS', random()],
  ['FLEKSBRO_KEYS', `1:${random()},1:${random()}`],
  ['FLEKSBRO_KEYS', `1:${random(16)}`],
  ['FLEKSBRO_DEMO', 'yes'],
  ['SMTP_URL', 'mail.example'],
  ['MAIL_FROM', 'nobody'],
  ['TRUST_PROXY', 'true'],
  ['TRUST_PROXY', '1'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused in one line that names it', (name, value) => {
  const said = refusal({ [name]: value })
  expect(said).toMatch(new RegExp(`^${name} [^\n]+$`))
  if (name.includes('SECRET') || name.includes('KEYS')) expect(said).not.toContain(value)
})

test('every wrong variable gets its line', () => {
  expect(refusal({ PORT: 'x', LOG_LEVEL: 'loud' })?.split('\n')).toHaveLength(2)
})

test('a host that others can reach needs the address they use', () => {
  expect(refusal({ HOST: '0.0.0.0' })).toMatch(/^PUBLIC_URL is needed/)
})
