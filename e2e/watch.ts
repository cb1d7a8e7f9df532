import { livePath } from '@fleksbro/contract'
import type { BrowserContext, ConsoleMessage, Response } from 'playwright-core'

export interface Watch {
  /** Everything that went wrong where nobody looks: the console, the policy, the network. */
  readonly faults: readonly string[]
  /** What every reply of the API said, by its address. */
  replies(): Promise<readonly { readonly url: string; readonly body: string }[]>
  /** Refusals that belong to the story: `404 /api/demo/mails`. */
  expect(...refusals: readonly string[]): void
}

/** Listens to all pages of a device from their first request on. */
export function watch(context: BrowserContext): Watch {
  const faults: string[] = []
  const expected = new Set<string>()
  const bodies: Promise<{ url: string; body: string }>[] = []

  context.on('console', (message) => {
    if (message.type() === 'error' && !isRefusal(message)) faults.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => faults.push(`error: ${error.error()}`))
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    // A read that a page no longer needs is broken off by the app itself, or by leaving the page.
    if (why !== 'net::ERR_ABORTED') faults.push(`request: ${request.url()} ${why}`)
  })
  context.on('response', (response) => {
    const { pathname } = new URL(response.url())
    const said = `${response.status()} ${pathname}`
    if (response.status() >= 400 && !expected.has(said)) faults.push(`reply: ${said}`)
    // The stream of events has no end to wait for.
    if (pathname.startsWith('/api/') && pathname !== `/api${livePath}`) bodies.push(read(response))
  })
  return {
    faults,
    replies: () => Promise.all(bodies),
    expect: (...refusals) => {
      for (const refusal of refusals) expected.add(refusal)
    },
  }
}

/** Chromium repeats each refused request in the console; the reply itself is judged. */
const isRefusal = (message: ConsoleMessage) =>
  message.text().startsWith('Failed to load resource: the server responded')

async function read(response: Response) {
  const body = await response.text().catch(() => '')
  return { url: response.url(), body }
}
