import type { Introduction, LiveEvent, Role } from '@fleksbro/contract'
import type { QueryClient } from '@tanstack/react-query'
import type { TFunction } from 'i18next'

/** One sentence and where it leads. */
export interface News {
  readonly say: (t: TFunction) => string
  readonly to?: string
}

/**
 * What to say of changes that somebody else made: one sentence for all of them. Names come from what this person has
 * been shown, never from the event.
 */
export function newsOf(queryClient: QueryClient, role: Role, events: readonly LiveEvent[]): News | null {
  if (role === 'admin') return null
  const others = events.filter(({ quiet }) => !quiet)
  const introductions = new Set(others.flatMap(({ kind, id }) => (kind === 'introduction' && id ? [id] : [])))
  const some: News = { say: (t) => t(`live.some.${role}`), to: `/${role}/introductions` }
  if (introductions.size > 1) return some
  const [id] = introductions
  if (id) return { ...some, ...ofOne(role, findShown(queryClient, id)), to: `/${role}/introductions/${id}` }
  const isAbout = (kind: LiveEvent['kind']) => others.some((event) => event.kind === kind)
  return role === 'company' && isAbout('company') ? { say: (t) => t('live.admission') } : null
}

function ofOne(role: Exclude<Role, 'admin'>, shown: Introduction | undefined): Partial<News> {
  if (!shown) return {}
  const { company, title } = shown.vacancy
  if (role === 'candidate') return { say: (t) => t('live.candidate', { company }) }
  if (role === 'company') return { say: (t) => t('live.company', { title }) }
  const name = shown.candidate?.name
  return name ? { say: (t) => t('live.caseworker', { name, company }) } : {}
}

function findShown(queryClient: QueryClient, id: string): Introduction | undefined {
  const known = queryClient.getQueriesData<Introduction | readonly Introduction[]>({ queryKey: ['introductions'] })
  return known.flatMap(([, data]) => data ?? []).find((one) => one.id === id)
}
