import { forgotPassword, listDemoAccounts, logIn, readSession, updateAccount } from '@fleksbro/contract'
import { expect, test, vi } from 'vitest'
import { call } from './call.ts'
import { ApiError, fieldName, OfflineError } from './errors.ts'
import { onSessionExpired } from './session-events.ts'

const session = { account: null, demo: false, now: '2026-11-23T09:00:00Z' }
const refusal = (status: number, code: string) =>
  Response.json({ type: 'about:blank', title: code, status, code }, { status })

function answers(...replies: (() => Response)[]) {
  const fetch = vi.fn(async (_url: string, _request: RequestInit) => {
    const reply = replies.shift()
    if (!reply) throw new TypeError('no network')
    return reply()
  })
  vi.stubGlobal('fetch', fetch)
  return fetch
}

test('a write carries the header that a foreign page cannot send', async () => {
  const fetch = answers(() => Response.json({ done: true }))
  await call(forgotPassword, { body: { email: 'alma@example.dk' } })
  const [url, { method, headers, body, credentials }] = fetch.mock.calls[0] ?? ['', {}]
  expect({ url, method, credentials }).toEqual({
    url: '/api/password-resets',
    method: 'POST',
    credentials: 'same-origin',
  })
  expect(headers).toMatchObject({ 'x-fleksbro': '1', 'content-type': 'application/json' })
  expect(body).toBe('{"email":"alma@example.dk"}')
})

test('a reply that the contract does not know is an error here', async () => {
  answers(() => Response.json({ account: 'somebody' }))
  await expect(call(readSession, {})).rejects.toThrow()
})

test('a refusal becomes an ApiError with its code', async () => {
  answers(() => refusal(401, 'wrong-credentials'))
  const error = await call(logIn, { body: { email: 'a@example.dk', password: 'x' } }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ status: 401, code: 'wrong-credentials' })
})

test("a proxy's page becomes an error with the status", async () => {
  answers(() => new Response('<h1>Bad gateway</h1>', { status: 502 }))
  await expect(call(listDemoAccounts, {})).rejects.toMatchObject({ code: 'http-502' })
})

test('an outlived token is renewed once, and the call made again', async () => {
  const fetch = answers(
    () => refusal(401, 'not-signed-in'),
    () => Response.json(session),
    () => Response.json([]),
  )
  await expect(call(listDemoAccounts, {})).resolves.toEqual([])
  expect(fetch.mock.calls.map(([url]) => url)).toEqual([
    '/api/demo/accounts',
    '/api/session/refresh',
    '/api/demo/accounts',
  ])
})

test('an ended session is told once, and the call refused', async () => {
  const expired = vi.fn()
  const stop = onSessionExpired(expired)
  answers(
    () => refusal(401, 'not-signed-in'),
    () => refusal(401, 'not-signed-in'),
  )
  await expect(call(updateAccount, { body: {} })).rejects.toMatchObject({ status: 401 })
  expect(expired).toHaveBeenCalledTimes(1)
  stop()
})

test('a read is tried again when the network fails, a write is not', async () => {
  vi.useFakeTimers()
  const fetch = answers()
  const read = call(readSession, {}).catch((thrown: unknown) => thrown)
  await vi.runAllTimersAsync()
  expect(await read).toBeInstanceOf(OfflineError)
  expect(fetch).toHaveBeenCalledTimes(3)

  await expect(call(updateAccount, { body: {} })).rejects.toBeInstanceOf(OfflineError)
  expect(fetch).toHaveBeenCalledTimes(4)
})

test('a JSON pointer is named as forms name their fields', () => {
  expect(fieldName('/tasks/2/label')).toBe('tasks.2.label')
})
