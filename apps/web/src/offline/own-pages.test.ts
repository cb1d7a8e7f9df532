import type { Session } from '@fleksbro/contract'
import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, test, vi } from 'vitest'
import { accountAs } from '../test/visit.tsx'
import { forgetOwnPages, keepOwnPages, recallOwnPages } from './own-pages.ts'

const shelf = vi.hoisted(() => new Map<string, unknown>())
vi.mock('idb-keyval', () => ({
  get: async (key: string) => structuredClone(shelf.get(key)),
  set: async (key: string, value: unknown) => void shelf.set(key, structuredClone(value)),
  del: async (key: string) => void shelf.delete(key),
}))

const session: Session = { account: accountAs('candidate'), demo: false, now: '2026-11-23T09:00:00Z' }

beforeEach(() => {
  shelf.clear()
  vi.stubGlobal('indexedDB', {})
})

/** A visit on which these queries are read, the last of them her own; it lasts until that is kept. */
async function visitReading(queries: Readonly<Record<string, unknown>>, as = session) {
  const client = new QueryClient()
  const leaving = new AbortController()
  for (const [key, data] of Object.entries(queries)) client.setQueryData(key.split('/'), data)
  keepOwnPages(client, as, leaving.signal)
  const newest = JSON.stringify(Object.values(queries).at(-1))
  await vi.waitFor(() => expect(JSON.stringify([...shelf.values()])).toContain(newest), { timeout: 20_000 })
  leaving.abort()
}

test('what was read on an earlier visit is still there, and only what is hers', async () => {
  await visitReading({ 'demo/accounts': ['Gorm'], 'looks/her': ['Havnens Dele'], 'profile/her': { version: 1 } })
  await visitReading({ 'profile/her': { version: 2 } })

  const offline = new QueryClient()
  expect(await recallOwnPages(offline)).toMatchObject({ account: { id: session.account?.id } })
  expect(offline.getQueryData(['looks', 'her'])).toEqual(['Havnens Dele'])
  expect(offline.getQueryData(['profile', 'her'])).toEqual({ version: 2 })
  expect(offline.getQueryData(['demo', 'accounts'])).toBeUndefined()
})

test('nothing of somebody else who used the device goes on, and log-out leaves nothing', async () => {
  await visitReading({ 'looks/her': ['Havnens Dele'] })
  const other = { ...session, account: { ...accountAs('candidate'), id: crypto.randomUUID() } }
  await visitReading({ 'profile/other': { version: 1 } }, other)
  expect(JSON.stringify([...shelf.values()])).not.toContain('Havnens Dele')

  await forgetOwnPages()
  expect(await recallOwnPages(new QueryClient())).toBeUndefined()
})
