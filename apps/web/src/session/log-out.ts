import { logOut, logOutEverywhere } from '@fleksbro/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call } from '../api/call.ts'
import { useToast } from '../ui/toast.tsx'
import { leave } from './session.ts'

/** Ends the session and forgets on this device what was read and typed. Only the server can end it, so it must answer. */
export function useLogOut(where: 'here' | 'everywhere' = 'here') {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const tell = useToast()
  const { t } = useTranslation()
  return useMutation({
    mutationFn: () => call(where === 'here' ? logOut : logOutEverywhere, {}),
    onSuccess: async () => {
      await navigate({ to: '/' })
      leave(queryClient, { keepDrafts: false })
    },
    onError: () => tell(t('app.logOutFailed')),
  })
}
