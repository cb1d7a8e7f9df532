import { LiveEvent, livePath } from '@fleksbro/contract'

/** `ended`: it was there and is over · `signed-out`: the token has run out · `refused`: something between us does not let it through */
export type Ending = 'ended' | 'signed-out' | 'refused'

interface Hearer {
  readonly onOpen: () => void
  readonly onEvent: (event: LiveEvent) => void
}

/** Listens to what changes until the stream ends, however it does. */
export async function listen({ onOpen, onEvent }: Hearer, signal: AbortSignal): Promise<Ending> {
  try {
    const { ok, status, headers, body } = await fetch(`/api${livePath}`, {
      credentials: 'same-origin',
      headers: { accept: 'text/event-stream', 'x-fleksbro': '1' },
      signal,
    })
    if (status === 401) return 'signed-out'
    if (!ok || !body || !headers.get('content-type')?.startsWith('text/event-stream')) return 'refused'
    onOpen()
    await read(body, onEvent)
    return 'ended'
  } catch {
    return 'refused'
  }
}

async function read(body: ReadableStream<Uint8Array>, onEvent: Hearer['onEvent']): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const blocks = `${text}${decoder.decode(part.value, { stream: true })}`.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) if (block.startsWith('data: ')) hear(block.slice(6), onEvent)
  }
}

/** What a newer server tells and this page does not know yet is left alone. */
function hear(data: string, onEvent: Hearer['onEvent']): void {
  const known = LiveEvent.safeParse(JSON.parse(data))
  if (known.success) onEvent(known.data)
}
