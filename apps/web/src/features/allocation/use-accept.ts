import { type AcceptedLine, acceptAllocation, type ProposalLine } from '@fleksbro/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { call } from '../../api/call.ts'
import { isPassing } from '../../api/errors.ts'
import { newKey } from '../../api/new-key.ts'
import { caseloadChanged } from '../caseload/queries.ts'
import { keyOf, type NamedPair, pairOf } from './pairs.ts'

interface Sent {
  readonly rulesVersion: number
  readonly lines: readonly ProposalLine[]
}

/** What became of one line. */
export type Outcome = NamedPair & Pick<AcceptedLine, 'introductionId' | 'why'>

/** Sends the chosen lines. After silence the same key goes again, so that nobody is proposed the same twice. */
export function useAccept(onSent: (outcomes: readonly Outcome[]) => void) {
  const queryClient = useQueryClient()
  const key = useRef(newKey())
  return useMutation({
    mutationFn: async ({ rulesVersion, lines }: Sent): Promise<readonly Outcome[]> => {
      const names = new Map(lines.map((line) => [keyOf(pairOf(line)), pairOf(line)]))
      const body = {
        rulesVersion,
        lines: lines.map(({ candidate, vacancy, verdict, score }) => ({
          candidateId: candidate.id,
          vacancyId: vacancy.id,
          verdict,
          score,
        })),
      }
      const answer = await call(acceptAllocation, { body }, { key: key.current })
      return answer.lines.flatMap(({ introductionId, why, ...ids }) => {
        const pair = names.get(keyOf(ids))
        return pair ? [{ ...pair, introductionId, why }] : []
      })
    },
    onSuccess: (outcomes) => {
      key.current = newKey()
      onSent(outcomes)
      return caseloadChanged(queryClient)
    },
    onError: (error) => {
      if (!isPassing(error)) key.current = newKey()
    },
  })
}
