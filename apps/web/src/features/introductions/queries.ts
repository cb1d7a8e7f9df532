import {
  actOnIntroduction,
  type BodyOf,
  type InputOf,
  type Introduction,
  listIntroductions,
  readIntroduction,
  showInterest,
} from '@fleksbro/contract'
import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { call } from '../../api/call.ts'
import { isPassing } from '../../api/errors.ts'
import { newKey } from '../../api/new-key.ts'

type Filters = NonNullable<InputOf<typeof listIntroductions>['query']>

/** Read anew at every visit, like each of them: the other side may have answered since. */
export const introductionsOf = (query: Filters = {}) =>
  queryOptions({
    queryKey: ['introductions', 'list', query],
    queryFn: ({ signal }) => call(listIntroductions, { query }, { signal }),
    staleTime: 0,
  })

export const introductionOf = (introductionId: string) =>
  queryOptions({
    queryKey: ['introductions', 'one', introductionId],
    queryFn: ({ signal }) => call(readIntroduction, { params: { introductionId } }, { signal }),
    staleTime: 0,
  })

export type Act = BodyOf<typeof actOnIntroduction>

/** Answers or moves an introduction; lists and matches that tell of it are read anew. */
export function useAct(introductionId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Act) => call(actOnIntroduction, { params: { introductionId }, body }),
    onSuccess: (introduction) => keep(queryClient, introduction),
  })
}

/** She would like to hear more of a vacancy. After silence the same key is sent again, so that nothing is made twice. */
export function useShowInterest(candidateId: string) {
  const queryClient = useQueryClient()
  const key = useRef(newKey())
  return useMutation({
    mutationFn: (vacancyId: string) => call(showInterest, { params: { candidateId, vacancyId } }, { key: key.current }),
    onSuccess: (introduction) => {
      key.current = newKey()
      return keep(queryClient, introduction)
    },
    onError: (error) => {
      if (!isPassing(error)) key.current = newKey()
    },
  })
}

function keep(queryClient: QueryClient, introduction: Introduction): void {
  queryClient.setQueryData(introductionOf(introduction.id).queryKey, introduction)
  void queryClient.invalidateQueries({ queryKey: ['introductions', 'list'] })
  void queryClient.invalidateQueries({ queryKey: ['matches'] })
}
