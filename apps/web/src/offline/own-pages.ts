import type { Session } from '@fleksbro/contract'
import { type DehydratedState, dehydrate, hydrate, type Query, type QueryClient } from '@tanstack/react-query'
import { del, get, set } from 'idb-keyval'

const place = 'fleksbro:own-pages'
/** What a flex-jobber's own pages read. */
const hers = new Set(['profile', 'matches', 'introductions', 'looks', 'company-view', 'related-work', 'rates', 'place'])
const PAUSE = 1_000

interface Kept {
  readonly session: Session
  readonly state: DehydratedState
}

const isHers = ({ queryKey: [first], state }: Query) => state.status === 'success' && hers.has(String(first))

/** Keeps on this device what her own pages have read, for when there is no connection. Ends with the signal. */
export function keepOwnPages(queryClient: QueryClient, session: Session, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    const state = dehydrate(queryClient, { shouldDehydrateQuery: isHers, shouldDehydrateMutation: () => false })
    if ('indexedDB' in window) void set(place, { session, state } satisfies Kept).catch(() => {})
  }
  const stop = queryClient.getQueryCache().subscribe(({ query, type }) => {
    if (type !== 'updated' || !isHers(query)) return
    clearTimeout(timer)
    timer = setTimeout(keep, PAUSE)
  })
  keep()
  signal.addEventListener('abort', () => {
    stop()
    clearTimeout(timer)
  })
}

/** Without a connection: what was kept, put where the pages look for it. Undefined where nothing is kept. */
export async function recallOwnPages(queryClient: QueryClient): Promise<Session | undefined> {
  const kept = 'indexedDB' in window ? await get<Kept>(place).catch(() => undefined) : undefined
  if (!kept) return undefined
  hydrate(queryClient, kept.state)
  return kept.session
}

/** At the end of a session: the next person at this device finds nothing. */
export async function forgetOwnPages(): Promise<void> {
  if ('indexedDB' in window) await del(place).catch(() => {})
}
