import {
  type InputOf,
  listCandidates,
  listCaseworkers,
  listCompanies,
  listReview,
  listWaiting,
  type ReviewFilters,
} from '@fleksbro/contract'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import { call } from '../../api/call.ts'

export type CandidateFilters = NonNullable<InputOf<typeof listCandidates>['query']>
export type Reviewed = z.input<typeof ReviewFilters>

export const waitingQuery = () =>
  queryOptions({ queryKey: ['waiting'], queryFn: ({ signal }) => call(listWaiting, {}, { signal }) })

export const candidatesQuery = (query: CandidateFilters) =>
  queryOptions({
    queryKey: ['caseload', 'candidates', query],
    queryFn: ({ signal }) => call(listCandidates, { query }, { signal }),
  })

export const caseworkersQuery = () =>
  queryOptions({
    queryKey: ['caseload', 'caseworkers'],
    queryFn: ({ signal }) => call(listCaseworkers, {}, { signal }),
    staleTime: 5 * 60_000,
  })

export const reviewQuery = (query: Reviewed) =>
  queryOptions({
    queryKey: ['review', query],
    queryFn: ({ signal }) => call(listReview, { query }, { signal }),
  })

/** Whatever a consultant does shows in several lists: what is on the screen is asked for again, the rest when it is opened. */
export const caseloadChanged = (queryClient: QueryClient) =>
  queryClient.invalidateQueries({ predicate: ({ queryKey: [first] }) => first !== 'session' && first !== 'catalogue' })

export type CompanyFilters = NonNullable<InputOf<typeof listCompanies>['query']>

export const companiesQuery = (query: CompanyFilters) =>
  queryOptions({
    queryKey: ['caseload', 'companies', query],
    queryFn: ({ signal }) => call(listCompanies, { query }, { signal }),
  })
