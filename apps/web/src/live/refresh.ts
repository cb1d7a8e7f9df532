import { type LiveEvent, type LiveKind, readProfile, readVacancy } from '@fleksbro/contract'
import type { QueryClient } from '@tanstack/react-query'
import { call } from '../api/call.ts'

/** The first words of the queries that a change may show in. */
const shownIn: Record<LiveKind, readonly string[]> = {
  introduction: ['introductions', 'matches', 'waiting', 'review', 'looks', 'caseload'],
  profile: ['company-view', 'looks', 'caseload'],
  candidate: ['caseload', 'waiting'],
  vacancy: ['caseload', 'review', 'waiting'],
  company: ['companies', 'caseload', 'waiting', 'vacancies'],
  user: ['users'],
}

/** What one types into: never replaced by an older answer that was on its way while it was saved. */
const versioned = {
  profile: { first: 'profile', read: (id: string) => call(readProfile, { params: { candidateId: id } }) },
  vacancy: { first: 'vacancies', read: (id: string) => call(readVacancy, { params: { vacancyId: id } }) },
} as const

/** Asks again for what is on the screen and may have changed; what is not on the screen is asked for when it is opened. */
export async function refresh(queryClient: QueryClient, events: readonly LiveEvent[]): Promise<void> {
  const touched = new Set(events.flatMap(({ kind }) => shownIn[kind]))
  await queryClient.invalidateQueries({ predicate: ({ queryKey: [first] }) => touched.has(String(first)) })
}

/** The same for everything, after a time without hearing. */
export const refreshAll = (queryClient: QueryClient): Promise<void> =>
  queryClient.invalidateQueries({
    predicate: ({ queryKey: [first] }) => !['session', 'catalogue', 'profile', 'vacancies'].includes(String(first)),
  })

/** Takes over what was saved elsewhere into the page that shows it; answers whether that is news here. */
export async function takeOver(queryClient: QueryClient, { kind, id }: LiveEvent): Promise<boolean> {
  if ((kind !== 'profile' && kind !== 'vacancy') || id === null) return false
  const { first, read } = versioned[kind]
  const queryKey = [first, id]
  const query = queryClient.getQueryCache().find<{ readonly version: number }>({ queryKey })
  if (!query?.isActive()) {
    query?.invalidate()
    return false
  }
  const fresh = await read(id).catch(() => null)
  const now = query.state.data
  if (!fresh || !now || now.version >= fresh.version) return false
  queryClient.setQueryData(queryKey, fresh)
  return true
}
