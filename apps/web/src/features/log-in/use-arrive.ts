import type { Session } from '@fleksbro/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { leave, useEnter, useSession } from '../../session/session.ts'

/** Takes over a new session from any open page and goes to where that person lands; nothing read before stays. */
export function useArrive(): (session: Session) => void {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const enter = useEnter()
  const { account } = useSession()
  return useCallback(
    (session) => {
      if (account) leave(queryClient, { keepDrafts: true })
      enter(session)
      // The log-in page of somebody who is signed in leads on to her dashboard.
      void navigate({ to: '/log-in', replace: true })
    },
    [account, queryClient, enter, navigate],
  )
}
