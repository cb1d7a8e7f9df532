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
  const keep = async () => {
    if (!('indexedDB' in window)) return
    const { queries } = dehydrate(queryClient, { shouldDehydrateQuery: isHers, shouldDehydrateMutation: () => false })
    const before = await get<Kept>(place)
    if (signal.aborted) return
    await set(place, { session, state: { mutations: [], queries: joined(before, session, queries) } } satisfies Kept)
  }
  const stop = queryClient.getQueryCache().subscribe(({ query, type }) => {
    if (type !== 'updated' || !isHers(query)) return
    clearTimeout(timer)
    timer = setTimeout(() => void keep().catch(() => {}), PAUSE)
  })
  void keep().catch(() => {})
  signal.addEventListener('abort', () => {
    stop()
    clearTimeout(timer)
  })
}

type Queries = DehydratedState['queries']
const MOST = 80

/** What a page read a while ago is still hers, though the open page has forgotten it; the newest of each stays. */
function joined(before: Kept | undefined, { account }: Session, queries: Queries): Queries {
  const earlier = before?.session.account?.id === account?.id ? (before?.state.queries ?? []) : []
  const isNew = new Set(queries.map(({ queryHash }) => queryHash))
  return [...earlier.filter(({ queryHash }) => !isNew.has(queryHash)), ...queries].slice(-MOST)
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
