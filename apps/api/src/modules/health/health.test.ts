import { readHealth, readReady } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'

const { app, as } = await startTestApp()

test('says that it lives and that the database is up to date', async () => {
  expect((await as(null).call(readHealth, {})).body).toEqual({ ok: true })
  expect((await as(null).call(readReady, {})).body).toMatchObject({ ready: true })
})

test('an unknown address under /api is a problem in JSON, not a page', async () => {
  const { statusCode, headers } = await app.inject('/api/nothing')
  expect(statusCode).toBe(404)
  expect(headers['content-type']).toContain('application/problem+json')
})

test('the contract is published as OpenAPI 3.1', async () => {
  expect((await app.inject('/api/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' })
})
