import { type CandidateDecision, decideOnMatch, type InputOf, listMyMatches, readPair } from '@fleksbro/contract'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

type Filters = NonNullable<InputOf<typeof listMyMatches>['query']>

/** Read anew at every visit: an answer given in the profile a moment ago may change everything. */
export const matchesOf = (candidateId: string, query: Filters = {}) =>
  queryOptions({
    queryKey: ['matches', 'list', candidateId, query],
    queryFn: ({ signal }) => call(listMyMatches, { params: { candidateId }, query }, { signal }),
    staleTime: 0,
  })

export const pairOf = (candidateId: string, vacancyId: string) =>
  queryOptions({
    queryKey: ['matches', 'pair', candidateId, vacancyId],
    queryFn: ({ signal }) => call(readPair, { params: { candidateId, vacancyId } }, { signal }),
    staleTime: 0,
  })

export interface Decision {
  readonly vacancyId: string
  /** Null puts it back on the list. */
  readonly decision: CandidateDecision | null
  readonly reason?: string
}

/** Later, not for me, or back on the list. */
export function useDecide(candidateId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ vacancyId, ...body }: Decision) => call(decideOnMatch, { params: { candidateId, vacancyId }, body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['matches'] }),
  })
}
