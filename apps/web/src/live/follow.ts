import type { LiveEvent } from '@fleksbro/contract'
import type { QueryClient } from '@tanstack/react-query'
import { renewSession } from '../api/renew-session.ts'
import { type Hands, shown, sleep } from './hands.ts'
import { refresh, refreshAll, takeOver } from './refresh.ts'
import { type Ending, listen } from './stream.ts'

interface Follower {
  readonly queryClient: QueryClient
  readonly hands: Hands
  /** After what is shown was asked for again: the changes, and those that came from elsewhere into what is open. */
  readonly onNews: (events: readonly LiveEvent[], elsewhere: readonly LiveEvent[]) => void
}

const GATHER_MS = 150
const LONGEST_MS = 60_000
/** So often in vain, and the page looks by itself instead, seldom. */
const IN_VAIN = 3

/** Keeps what is shown as it is on the server, as long as somebody is signed in and looks at the page. */
export async function follow({ queryClient, hands, onNews }: Follower, signal: AbortSignal): Promise<void> {
  let waiting: LiveEvent[] = []
  let applying = false
  let failures = 0
  let opened = 0

  async function apply() {
    if (applying) return
    applying = true
    await sleep(GATHER_MS, signal)
    while (waiting.length > 0 && !signal.aborted) {
      await hands.still(signal)
      const events = waiting.splice(0)
      const changed = await Promise.all(events.map((event) => takeOver(queryClient, event)))
      await refresh(queryClient, events)
      if (!signal.aborted)
        onNews(
          events,
          events.filter((_, index) => changed[index]),
        )
    }
    applying = false
  }

  const hearer = {
    onOpen: () => {
      failures = 0
      // Whatever happened while nobody listened.
      if (++opened > 1) void hands.still(signal).then(() => refreshAll(queryClient))
    },
    onEvent: (event: LiveEvent) => {
      waiting = [...waiting, event]
      void apply()
    },
  }

  while (!signal.aborted) {
    await shown(signal)
    const ending = await listenWhileShown(hearer, signal)
    if (signal.aborted) return
    if (ending === 'hidden') continue
    if (ending === 'ended') {
      // A server that starts again is not to be asked by everybody at the same moment.
      await sleep(500 + Math.random() * 2_000, signal)
      continue
    }
    failures++
    // A token that ran out is nothing unusual: only one that cannot be renewed makes us wait.
    if (ending !== 'signed-out' || failures > 1) await sleep(Math.min(LONGEST_MS, 1_000 * 2 ** failures), signal)
    await shown(signal)
    await hands.there(signal)
    if (signal.aborted) return
    if (ending === 'signed-out') await renewSession(fetch).catch(() => false)
    else if (failures >= IN_VAIN) await refreshAll(queryClient)
  }
}

async function listenWhileShown(hearer: Parameters<typeof listen>[0], signal: AbortSignal): Promise<Ending | 'hidden'> {
  const leaving = new AbortController()
  const leave = () => {
    if (signal.aborted || document.visibilityState === 'hidden') leaving.abort()
  }
  document.addEventListener('visibilitychange', leave)
  signal.addEventListener('abort', leave)
  const ending = await listen(hearer, leaving.signal)
  document.removeEventListener('visibilitychange', leave)
  signal.removeEventListener('abort', leave)
  return leaving.signal.aborted ? 'hidden' : ending
}
