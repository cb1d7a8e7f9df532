import type { AnyEndpoint, InputOf, ReplyOf } from '@fleksbro/contract'
import { address, type Parts } from './address.ts'
import { connectionIs } from './connection.ts'
import { OfflineError } from './errors.ts'
import { newKey } from './new-key.ts'
import { readProblem } from './problem.ts'
import { renewSession } from './renew-session.ts'

interface Options {
  /** The key of a creating POST, when a caller repeats one that it did not hear back from. */
  readonly key?: string
  readonly signal?: AbortSignal
}

const RETRY_AFTER_MS = [300, 1200]

/** Calls the API through its contract; a reply that does not fit the contract is an error here, not in a page. */
export async function call<E extends AnyEndpoint>(
  endpoint: E,
  input: InputOf<E>,
  { key, signal }: Options = {},
): Promise<ReplyOf<E>> {
  const { method, creates } = endpoint
  const url = address(endpoint.path, input as Parts)
  const request: RequestInit = {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(method === 'GET' ? {} : { 'x-fleksbro': '1' }),
      ...(creates ? { 'idempotency-key': key ?? newKey() } : {}),
      ...(input.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    ...(signal ? { signal } : {}),
  }

  let response = await reach(url, request)
  if (response.status === 401 && !isAboutSession(endpoint.path) && (await renewSession(reach))) {
    response = await reach(url, request)
  }
  if (!response.ok) throw await readProblem(response)
  return endpoint.reply.parse(await response.json()) as ReplyOf<E>
}

/** A refused log-in says that the password was wrong; renewing would only hide that. */
const isAboutSession = (path: string) => path === '/session' || path.startsWith('/session/')

/** Sends a request; a read is tried again when the network fails, a write never by itself. */
async function reach(url: string, request: RequestInit): Promise<Response> {
  const waits = request.method === 'GET' ? RETRY_AFTER_MS : []
  for (const wait of [...waits, null]) {
    try {
      const response = await fetch(url, request)
      connectionIs(true)
      return response
    } catch (error) {
      if (request.signal?.aborted) throw error
      if (wait === null) break
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  connectionIs(false)
  throw new OfflineError(`No answer from ${url}`)
}
