import { useQueryClient } from '@tanstack/react-query'
import { useContext, useEffect } from 'react'
import { useOnline } from '../api/connection.ts'
import { AccountContext } from '../session/account.ts'
import { sessionQuery, useSession } from '../session/session.ts'

/** The page that is open comes first. */
const FIRST_MS = 3_000

/** A flex-jobber's own pages open without a connection; nobody else's are kept on any device. */
export function Offline() {
  const account = useContext(AccountContext)
  const queryClient = useQueryClient()
  const session = useSession()
  const online = useOnline()
  const candidateId = account?.role === 'candidate' ? account.candidateId : null

  useEffect(() => {
    if (!candidateId || !online) return
    const leaving = new AbortController()
    const { signal } = leaving
    const start = async () => {
      const { keepOwnPages } = await import('./own-pages.ts')
      if (signal.aborted) return
      keepOwnPages(queryClient, session, signal)
      const { bringOwnPages } = await import('./bring-own-pages.ts')
      await bringOwnPages(queryClient, candidateId)
    }
    const timer = setTimeout(() => void start().catch(() => {}), FIRST_MS)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [candidateId, online, queryClient, session])

  // Back after a while away: whether she is still signed in, and what is new.
  useEffect(() => {
    if (online) return
    return () => void queryClient.invalidateQueries({ queryKey: sessionQuery().queryKey, exact: true })
  }, [online, queryClient])
  return null
}
