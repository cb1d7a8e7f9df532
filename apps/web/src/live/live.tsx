import { useQueryClient } from '@tanstack/react-query'
import type { RouterHistory } from '@tanstack/react-router'
import { useContext, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { learn } from '../i18n/i18n.ts'
import { AccountContext } from '../session/account.ts'
import { useNews } from '../ui/toast.tsx'

/** The first page comes before what may happen to it. */
const FIRST_MS = 1_000

/** Listens for whoever is signed in, and says what happened: once, politely, and never over somebody's own message. */
export function Live({ history }: { readonly history: RouterHistory }) {
  const account = useContext(AccountContext)
  const queryClient = useQueryClient()
  const news = useNews()
  const { t } = useTranslation()
  const say = useRef({ news, t })
  say.current = { news, t }
  const id = account?.id
  const role = account?.role

  useEffect(() => {
    if (!id || !role) return
    const leaving = new AbortController()
    const { signal } = leaving
    const start = async () => {
      const [{ startFollowing }] = await Promise.all([import('./start-following.ts'), learn('live')])
      if (!signal.aborted) startFollowing({ queryClient, role, history, say: () => say.current }, signal)
    }
    // What cannot be loaded is missed by nobody: the page works without it.
    const timer = setTimeout(() => void start().catch(() => {}), FIRST_MS)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [id, role, history, queryClient])
  return null
}
