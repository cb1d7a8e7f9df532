import { type QueryClient, QueryClientProvider, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { type RouterHistory, RouterProvider } from '@tanstack/react-router'
import { type ReactNode, Suspense, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { onSessionExpired } from '../api/session-events.ts'
import { AccountContext } from '../session/account.ts'
import { leave, useSession } from '../session/session.ts'
import { ToastProvider, useToast } from '../ui/toast.tsx'
import { Waiting } from '../ui/waiting.tsx'
import { ArrivalProvider } from './arrival.tsx'
import { Boundary } from './boundary.tsx'
import { dashboards } from './dashboards.ts'
import { createAppRouter } from './router.tsx'

interface Props {
  readonly history: RouterHistory
  readonly queryClient: QueryClient
  /** Works beside the pages for whoever is signed in and shows nothing by itself. */
  readonly beside?: ReactNode
}

export function App({ history, queryClient, beside }: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <Boundary>
        <Suspense fallback={<Waiting />}>
          <ToastProvider>
            <ArrivalProvider>
              <Routes history={history} beside={beside} />
            </ArrivalProvider>
          </ToastProvider>
        </Suspense>
      </Boundary>
    </QueryClientProvider>
  )
}

/** The routes follow the person: another role, another router. */
function Routes({ history, beside }: Pick<Props, 'history' | 'beside'>) {
  const queryClient = useQueryClient()
  const tell = useToast()
  const { t } = useTranslation()
  const { account } = useSession()
  const role = account?.role ?? null
  const { data: dashboard } = useSuspenseQuery({
    queryKey: ['session', 'dashboard', role],
    queryFn: () => (role ? dashboards[role]() : null),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const router = useMemo(() => createAppRouter(history, dashboard), [history, dashboard])

  useEffect(
    () =>
      onSessionExpired(() => {
        leave(queryClient, { keepDrafts: true })
        tell(t('app.sessionEnded'))
      }),
    [queryClient, tell, t],
  )

  return (
    <AccountContext value={account}>
      <RouterProvider key={role} router={router} />
      {account && beside}
    </AccountContext>
  )
}
