import type { LiveEvent } from '@fleksbro/contract'
import { vi } from 'vitest'

/** Answers `/api/live` with streams that a test tells into; everything else goes to the `fetch` that was there. */
export function fakeStream() {
  const others = globalThis.fetch
  const open: ReadableStreamDefaultController<Uint8Array>[] = []
  const answers: number[] = []
  let asked = 0
  vi.stubGlobal('fetch', async (url: string, request: RequestInit = {}) => {
    if (url !== '/api/live') return others(url, request)
    asked++
    const status = answers.shift() ?? 200
    if (status !== 200) return new Response('{}', { status })
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        open.push(controller)
        controller.enqueue(new TextEncoder().encode(':\n\n'))
        request.signal?.addEventListener('abort', () => controller.error(new DOMException('left', 'AbortError')))
      },
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  })
  return {
    asked: () => asked,
    /** The next connections are refused with these. */
    refuse: (...statuses: number[]) => answers.push(...statuses),
    tell: (event: LiveEvent) => {
      const text = new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\n`)
      // A network cuts where it likes.
      open.at(-1)?.enqueue(text.slice(0, 9))
      open.at(-1)?.enqueue(text.slice(9))
    },
    end: () => open.at(-1)?.close(),
  }
}
