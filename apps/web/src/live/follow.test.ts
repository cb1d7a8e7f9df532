import { type LiveEvent, readProfile, refreshSession } from '@fleksbro/contract'
import { QueryObserver } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { createQueryClient } from '../api/query-client.ts'
import { onSessionExpired } from '../api/session-events.ts'
import { aProfile, candidateId } from '../test/a-profile.ts'
import { fakeApi, on } from '../test/fake-api.ts'
import { fakeStream } from '../test/fake-stream.ts'
import { follow } from './follow.ts'
import { watchHands } from './hands.ts'

const soon = { timeout: 20_000, interval: 10 }
const introduction: LiveEvent = { kind: 'introduction', id: candidateId, quiet: false }
const profile: LiveEvent = { kind: 'profile', id: candidateId, quiet: true }

const leaving: AbortController[] = []
afterEach(() => {
  for (const one of leaving.splice(0)) one.abort()
})

/** A page that shows one query, and follows. */
async function aPage(...answers: Parameters<typeof fakeApi>) {
  const api = fakeApi(...answers)
  const stream = fakeStream()
  const queryClient = createQueryClient()
  const hands = watchHands()
  const news = vi.fn()
  const left = new AbortController()
  leaving.push(left)
  left.signal.addEventListener('abort', hands.stop)
  const shows = (queryKey: readonly string[], data: () => unknown) => {
    const ask = vi.fn(async () => data())
    new QueryObserver(queryClient, { queryKey, queryFn: ask, staleTime: 60_000 }).subscribe(() => {})
    return ask
  }
  const start = async () => {
    void follow({ queryClient, hands, onNews: news }, left.signal)
    await expect.poll(stream.asked, soon).toBe(1)
  }
  return { ...api, stream, queryClient, news, shows, start, leave: () => left.abort() }
}

test('what changed is asked for again, once for all that came together, and nothing else is', async () => {
  const { stream, news, shows, start } = await aPage()
  const [contacts, others] = [shows(['introductions', 'list'], () => []), shows(['settings'], () => [])]
  await start()
  for (let n = 0; n < 3; n++) stream.tell(introduction)
  await expect.poll(() => contacts.mock.calls.length, soon).toBe(2)
  await expect.poll(() => news.mock.calls, soon).toEqual([[[introduction, introduction, introduction], []]])
  expect([contacts.mock.calls.length, others.mock.calls.length]).toEqual([2, 1])
})

test('nothing moves while somebody is pressing or typing', async () => {
  const { stream, shows, start } = await aPage()
  const contacts = shows(['introductions', 'list'], () => [])
  await start()
  window.dispatchEvent(new Event('pointerdown'))
  stream.tell(introduction)
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(contacts).toHaveBeenCalledTimes(1)
  window.dispatchEvent(new Event('pointerup'))
  await expect.poll(() => contacts.mock.calls.length, soon).toBe(2)
})

test('what was saved elsewhere is taken over and said; an older answer never replaces a newer one', async () => {
  let version = 2
  const page = await aPage(on(readProfile, () => aProfile({ version, name: `Nr. ${version}` })))
  page.shows(['profile', candidateId], () => aProfile({ version: 1 }))
  await page.start()
  page.stream.tell(profile)
  await expect.poll(() => page.news.mock.calls.length, soon).toBe(1)
  expect(page.news.mock.calls[0]?.[1]).toEqual([profile])
  const held = () => page.queryClient.getQueryData<{ version: number }>(['profile', candidateId])
  expect(held()).toMatchObject({ version: 2, name: 'Nr. 2' })

  page.queryClient.setQueryData(['profile', candidateId], aProfile({ version: 3, name: 'Skrevet her' }))
  version = 2
  page.stream.tell(profile)
  await expect.poll(() => page.news.mock.calls.length, soon).toBe(2)
  expect(page.news.mock.calls[1]?.[1]).toEqual([])
  expect(held()).toMatchObject({ version: 3, name: 'Skrevet her' })
})

test('a stream that ends is opened again, and then everything on the screen is asked for', async () => {
  const { stream, shows, start, leave } = await aPage()
  const [contacts, session] = [shows(['introductions', 'list'], () => []), shows(['session'], () => null)]
  await start()
  stream.end()
  await expect.poll(stream.asked, soon).toBe(2)
  await expect.poll(() => contacts.mock.calls.length, soon).toBe(2)
  expect(session).toHaveBeenCalledTimes(1)
  leave()
})

test('a token that ran out is renewed; a session that ended is told to the app', async () => {
  const session = { account: null, demo: false, now: '2026-11-23T09:00:00Z' }
  const expired = vi.fn()
  const stop = onSessionExpired(expired)
  const { stream, calls, start } = await aPage(on(refreshSession, () => session))
  stream.refuse(401)
  await start()
  await expect.poll(stream.asked, soon).toBe(2)
  expect(calls).toEqual(['POST /api/session/refresh'])
  expect(expired).not.toHaveBeenCalled()

  const other = await aPage()
  other.stream.refuse(401)
  await other.start()
  await expect.poll(() => expired.mock.calls.length, soon).toBe(1)
  stop()
})

test('where no stream gets through, the page looks by itself, seldom, and not at all once nobody is there', async () => {
  const { stream, shows, start } = await aPage()
  const contacts = shows(['introductions', 'list'], () => [])
  stream.refuse(...Array<number>(100).fill(502))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  void start().catch(() => {})
  await vi.advanceTimersByTimeAsync(5 * 60_000)
  const looks = contacts.mock.calls.length
  expect(looks).toBeGreaterThan(3)
  expect(looks).toBeLessThan(10)
  await vi.advanceTimersByTimeAsync(60 * 60_000)
  expect(contacts.mock.calls.length).toBeLessThan(looks + 8)
})
