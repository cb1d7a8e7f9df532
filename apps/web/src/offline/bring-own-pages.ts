import type { QueryClient } from '@tanstack/react-query'
import { introductionsOf } from '../features/introductions/queries.ts'
import { companyViewOf, looksOf, profileOf } from '../features/profile/profile-query.ts'
import { relatedWorkOf } from '../features/related-work/related-work-query.ts'
import { keepParts } from './keep-parts.ts'

/** Reads what her other pages will read, once, and brings the pages themselves. */
export async function bringOwnPages(queryClient: QueryClient, candidateId: string): Promise<void> {
  await queryClient.prefetchQuery(profileOf(candidateId))
  await queryClient.prefetchQuery(introductionsOf())
  await queryClient.prefetchQuery(looksOf(candidateId))
  await queryClient.prefetchQuery(companyViewOf(candidateId))
  await queryClient.prefetchQuery(relatedWorkOf(candidateId))
  await keepParts()
}
