import { readSession, refreshSession, type Session } from '@fleksbro/contract'
import { type QueryClient, queryOptions, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { call } from '../api/call.ts'
import { ApiError, OfflineError } from '../api/errors.ts'
import { forgetDrafts } from '../device/drafts.ts'
import { recall, remember } from '../device/remember.ts'
import { speak } from '../i18n/i18n.ts'

export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: ({ client }) => findSession(client),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** A short access token may have run out while the longer session still stands; only then is a renewal worth a call. */
async function findSession(client: QueryClient): Promise<Session> {
  const session = await call(readSession, {}).catch((error) => withoutConnection(client, error))
  if (session.account || recall('signed-in') !== 'yes') return session
  try {
    return await call(refreshSession, {})
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    // It ended while nobody looked: what is kept of her goes as it does at a log-out.
    await forgetKept().catch(() => {})
    remember('signed-in', 'no')
    return session
  }
}

/** Who was signed in when there was a connection, on a device that keeps a flex-jobber's own pages. */
async function withoutConnection(client: QueryClient, error: unknown): Promise<Session> {
  const kept =
    error instanceof OfflineError && recall('signed-in') === 'yes'
      ? await (await import('../offline/own-pages.ts')).recallOwnPages(client)
      : undefined
  if (!kept) throw error
  return kept
}

/** Whoever is signed in, or `account: null`. */
export const useSession = (): Session => useSuspenseQuery(sessionQuery()).data

/** Whether demo data exist here. Asks nothing by itself: what stands around a page must not wait for it. */
export const useIsDemo = (): boolean => useQuery({ ...sessionQuery(), enabled: false }).data?.demo ?? false

/** Takes over the session a log-in answered with; the app then opens that role's pages by itself. */
export function useEnter(): (session: Session) => void {
  const queryClient = useQueryClient()
  return useCallback((session) => enter(queryClient, session), [queryClient])
}

function enter(queryClient: QueryClient, session: Session): void {
  remember('signed-in', session.account ? 'yes' : 'no')
  if (session.account && recall('language') === null) void speak(session.account.language)
  queryClient.setQueryData(sessionQuery().queryKey, session)
}

const forgetKept = async () => (await import('../offline/own-pages.ts')).forgetOwnPages()

/** Forgets the person on this device. What was typed and not yet sent stays only when the session merely ran out. */
export function leave(queryClient: QueryClient, { keepDrafts }: { keepDrafts: boolean }): void {
  const before = queryClient.getQueryData(sessionQuery().queryKey)
  if (!keepDrafts) forgetDrafts()
  if (before?.account?.role === 'candidate') void forgetKept()
  remember('signed-in', 'no')
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
  if (before) queryClient.setQueryData(sessionQuery().queryKey, { ...before, account: null })
}
