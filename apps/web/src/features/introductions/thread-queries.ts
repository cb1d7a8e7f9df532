import { markThreadRead, readThread, sayInThread } from '@fleksbro/contract'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { call } from '../../api/call.ts'
import { isPassing } from '../../api/errors.ts'
import { newKey } from '../../api/new-key.ts'
import { introductionOf } from './queries.ts'

export const threadOf = (introductionId: string) =>
  queryOptions({
    queryKey: ['introductions', 'thread', introductionId],
    queryFn: ({ signal }) => call(readThread, { params: { introductionId } }, { signal }),
    staleTime: 0,
  })

interface Words {
  readonly text: string
  readonly keepWords: boolean
}

/** Says something. After silence the same words go under the same key, so that nothing is said twice. */
export function useSay(introductionId: string) {
  const queryClient = useQueryClient()
  const last = useRef({ key: newKey(), words: '' })
  return useMutation({
    mutationFn: ({ text, keepWords }: Words) => {
      const words = JSON.stringify([text, keepWords])
      if (last.current.words !== words) last.current = { key: newKey(), words }
      const body = { text, ...(keepWords ? { keepWords } : {}) }
      return call(sayInThread, { params: { introductionId }, body }, { key: last.current.key })
    },
    onSuccess: (thread) => {
      last.current = { key: newKey(), words: '' }
      queryClient.setQueryData(threadOf(introductionId).queryKey, thread)
    },
    onError: (error) => {
      if (!isPassing(error)) last.current = { key: newKey(), words: '' }
    },
  })
}

/** What stands on the screen is read; lists that count it are asked for again. */
export function useMarkRead(introductionId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (upTo: number) => call(markThreadRead, { params: { introductionId }, body: { upTo } }),
    onSuccess: () => {
      queryClient.setQueryData(introductionOf(introductionId).queryKey, (one) => one && { ...one, unread: 0 })
      void queryClient.invalidateQueries({ queryKey: ['introductions', 'list'] })
    },
  })
}
