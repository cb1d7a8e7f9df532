import { askToMeet, listVacancyCandidates, readVacancyCandidate } from '@fleksbro/contract'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { call } from '../../api/call.ts'
import { isPassing } from '../../api/errors.ts'
import { newKey } from '../../api/new-key.ts'
import { introductionOf } from '../introductions/queries.ts'

/** Below `matches`, so that a new introduction is seen here, too. */
export const candidatesOf = (vacancyId: string, page: number) =>
  queryOptions({
    queryKey: ['matches', 'vacancy', vacancyId, page],
    queryFn: ({ signal }) => call(listVacancyCandidates, { params: { vacancyId }, query: { page } }, { signal }),
  })

/** Each reading is told to the person: it is asked for once, not again at every glance. */
export const candidateOf = (vacancyId: string, pseudonym: string) =>
  queryOptions({
    queryKey: ['matches', 'candidate', vacancyId, pseudonym],
    queryFn: ({ signal }) => call(readVacancyCandidate, { params: { vacancyId, pseudonym } }, { signal }),
    refetchOnWindowFocus: false,
  })

interface Question {
  readonly message?: string
  readonly keepWords?: boolean
}

/** Asks to meet; after silence the same key is sent again, so that nobody is asked twice. */
export function useAskToMeet(vacancyId: string, pseudonym: string) {
  const queryClient = useQueryClient()
  const key = useRef(newKey())
  return useMutation({
    mutationFn: (body: Question) => call(askToMeet, { params: { vacancyId, pseudonym }, body }, { key: key.current }),
    onSuccess: (introduction) => {
      queryClient.setQueryData(introductionOf(introduction.id).queryKey, introduction)
      void queryClient.invalidateQueries({ queryKey: ['introductions', 'list'] })
      void queryClient.invalidateQueries({ queryKey: ['matches', 'vacancy', vacancyId] })
    },
    onError: (error) => {
      if (!isPassing(error)) key.current = newKey()
    },
  })
}
