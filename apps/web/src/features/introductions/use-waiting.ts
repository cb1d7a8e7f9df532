import type { Introduction } from '@fleksbro/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { groupsOf } from './groups.ts'
import { introductionsOf } from './queries.ts'

/** What waits for a candidate's answer, longest waiting first. */
export function useWaiting(): readonly Introduction[] {
  const { data } = useSuspenseQuery(introductionsOf())
  return groupsOf(data).forYou
}
