import { listCandidateDoors, listPairDoors, listVacancyDoors } from '@fleksbro/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

/** What would open more. Counted anew with every saved answer; until then the last count stays. */
export const doorsOfCandidate = (candidateId: string, version: number) =>
  queryOptions({
    queryKey: ['doors', 'candidate', candidateId, version],
    queryFn: ({ signal }) => call(listCandidateDoors, { params: { candidateId } }, { signal }),
    placeholderData: keepPreviousData,
  })

export const doorsOfVacancy = (vacancyId: string, version: number) =>
  queryOptions({
    queryKey: ['doors', 'vacancy', vacancyId, version],
    queryFn: ({ signal }) => call(listVacancyDoors, { params: { vacancyId } }, { signal }),
    placeholderData: keepPreviousData,
  })

/** Read with the pair: whatever changes a match changes its doors. */
export const doorsOfPair = (candidateId: string, vacancyId: string) =>
  queryOptions({
    queryKey: ['matches', 'doors', candidateId, vacancyId],
    queryFn: ({ signal }) => call(listPairDoors, { params: { candidateId, vacancyId } }, { signal }),
    staleTime: 0,
  })
