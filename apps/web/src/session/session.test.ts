import { readSession, refreshSession } from '@fleksbro/contract'
import { expect, test, vi } from 'vitest'
import { ApiError } from '../api/errors.ts'
import { createQueryClient } from '../api/query-client.ts'
import { recall, remember } from '../device/remember.ts'
import { fakeApi, on } from '../test/fake-api.ts'
import { accountAs } from '../test/visit.tsx'
import { leave, sessionQuery } from './session.ts'

const device = vi.hoisted(() => new Map<string, unknown>())
vi.mock('idb-keyval', () => ({
  get: async (key: string) => device.get(key),
  set: async (key: string, value: unknown) => void device.set(key, value),
  del: async (key: string) => void device.delete(key),
}))

const now = '2026-11-23T09:00:00Z'
const keepSomething = () => {
  vi.stubGlobal('indexedDB', {})
  remember('signed-in', 'yes')
  device.set('fleksbro:own-pages', { session: {}, state: { queries: [] } })
}

test('a session that ended while the app was closed leaves nothing of her on the device', async () => {
  keepSomething()
  const gone = () => {
    throw new ApiError({ status: 401, code: 'signed-out' })
  }
  fakeApi(
    on(readSession, () => ({ account: null, demo: false, now })),
    on(refreshSession, gone),
  )
  expect(await createQueryClient().fetchQuery(sessionQuery())).toMatchObject({ account: null })
  expect([device.size, recall('signed-in')]).toEqual([0, 'no'])
})

test('a session that is only renewed keeps it', async () => {
  keepSomething()
  const session = { account: accountAs('candidate'), demo: false, now }
  fakeApi(
    on(readSession, () => ({ account: null, demo: false, now })),
    on(refreshSession, () => session),
  )
  expect(await createQueryClient().fetchQuery(sessionQuery())).toEqual(session)
  expect(device.size).toBe(1)
})

test('leaving takes it along', async () => {
  keepSomething()
  const queryClient = createQueryClient()
  queryClient.setQueryData(sessionQuery().queryKey, { account: accountAs('candidate'), demo: false, now })
  leave(queryClient, { keepDrafts: true })
  await expect.poll(() => device.size).toBe(0)
})
