import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import Fastify from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { answerError } from './problems.ts'
import { serveWeb } from './web.ts'

const around = mkdtempSync(join(tmpdir(), 'fleksbro-web-'))
const folder = join(around, 'dist')
afterAll(() => rmSync(around, { recursive: true }))
mkdirSync(join(folder, 'assets'), { recursive: true })
writeFileSync(join(folder, 'index.html'), '<h1>Fleksbro</h1>')
writeFileSync(join(folder, 'assets/page.js'), 'hello()')
writeFileSync(join(folder, 'assets/page.js.br'), brotliCompressSync('hello()'))

const app = Fastify()
app.setErrorHandler(answerError)
await serveWeb(app, folder)

test('every address of the pages opens the application, and is looked up anew each time', async () => {
  const { statusCode, body, headers } = await app.inject('/candidate/matches')
  expect([statusCode, body, headers['cache-control']]).toEqual([200, '<h1>Fleksbro</h1>', 'no-cache'])
})

test('a file whose name holds its content comes compressed and is kept', async () => {
  const { headers } = await app.inject({ url: '/assets/page.js', headers: { 'accept-encoding': 'br, gzip' } })
  expect(headers['content-encoding']).toBe('br')
  expect(headers['content-type']).toContain('javascript')
  expect(headers['cache-control']).toContain('immutable')
  expect((await app.inject('/assets/page.js')).body).toBe('hello()')
})

test.each(['/api', '/api/nothing', '/assets/gone.js'])('%s is no page', async (url) => {
  expect((await app.inject(url)).statusCode).toBe(404)
})

test.each(['/assets/../../secret.txt', '/assets/%2e%2e/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%5c..%5csecret.txt'])(
  '%s leads nowhere outside',
  async (url) => {
    writeFileSync(join(folder, '../secret.txt'), 'not for you')
    const { body } = await app.inject(url)
    rmSync(join(folder, '../secret.txt'))
    expect(body).not.toContain('not for you')
  },
)
