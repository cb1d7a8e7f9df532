import { listLooks, readCompanyView, readProfile } from '@fleksbro/contract'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

export const profileOf = (candidateId: string) =>
  queryOptions({
    queryKey: ['profile', candidateId],
    queryFn: ({ signal }) => call(readProfile, { params: { candidateId } }, { signal }),
  })

/** The exact card a company would get; refreshed whenever something of the profile is saved. */
export const companyViewOf = (candidateId: string) =>
  queryOptions({
    queryKey: ['company-view', candidateId],
    queryFn: ({ signal }) => call(readCompanyView, { params: { candidateId } }, { signal }),
  })

export const looksOf = (candidateId: string) =>
  queryOptions({
    queryKey: ['looks', candidateId],
    queryFn: ({ signal }) => call(listLooks, { params: { candidateId } }, { signal }),
  })

export const useProfile = (candidateId: string) => useSuspenseQuery(profileOf(candidateId)).data
