import type { Role } from '@fleksbro/contract'
import type { QueryClient } from '@tanstack/react-query'
import type { RouterHistory } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import type { useNews } from '../ui/toast.tsx'
import { follow } from './follow.ts'
import { watchHands } from './hands.ts'
import { newsOf } from './news.ts'

interface Follower {
  readonly queryClient: QueryClient
  readonly role: Role
  readonly history: RouterHistory
  readonly say: () => { readonly news: ReturnType<typeof useNews>; readonly t: TFunction }
}

export function startFollowing({ queryClient, role, history, say }: Follower, signal: AbortSignal): void {
  const hands = watchHands()
  signal.addEventListener('abort', hands.stop)
  const onNews: Parameters<typeof follow>[0]['onNews'] = (events, elsewhere) => {
    const { news, t } = say()
    const [changed] = elsewhere
    if (changed?.kind === 'profile') return news(t('live.elsewhere.profile'))
    if (changed?.kind === 'vacancy') return news(t('live.elsewhere.vacancy'))
    const found = newsOf(queryClient, role, events)
    if (!found) return
    const { to } = found
    const leads = to && to !== history.location.pathname
    news(found.say(t), leads ? { label: t('live.see'), run: () => history.push(to) } : undefined)
  }
  void follow({ queryClient, hands, onNews }, signal)
}
