import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { problemOf } from '../../src/http/problems.ts'
import { withZod } from '../../src/http/zod.ts'

test('a reply is cut to its schema, however deep, and one that does not fit never leaves', async () => {
  const app = withZod(Fastify())
  const response = { '2xx': z.object({ id: z.string(), inner: z.array(z.object({ name: z.string() })) }) }
  const whole = { id: '1', hash: 'secret', inner: [{ name: 'Karla', needs: ['KOG-01'] }] }
  app.get('/whole', { schema: { response } }, async () => whole)
  app.get('/broken', { schema: { response } }, async () => ({ id: '1', hash: 'secret' }) as never)

  expect((await app.inject('/whole')).json()).toEqual({ id: '1', inner: [{ name: 'Karla' }] })
  const broken = await app.inject('/broken')
  expect([broken.statusCode, broken.body.includes('"hash"')]).toEqual([500, false])
})

test('an unknown error leaves without a word of it', () => {
  const error = Object.assign(new Error('duplicate key (email)=(karla@example.dk)'), { code: '23505', detail: 'karla' })
  expect(JSON.stringify(problemOf(error))).not.toMatch(/karla|duplicate|23505/)
  expect(problemOf(error).status).toBe(500)
})
