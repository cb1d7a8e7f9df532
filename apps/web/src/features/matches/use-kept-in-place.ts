import type { CandidateMatch } from '@fleksbro/contract'
import { useState } from 'react'
import { type Decision, useDecide } from './matches-query.ts'

interface Kept {
  readonly item: CandidateMatch
  readonly index: number
  readonly decided: Pick<Decision, 'vacancyId' | 'decision'>
}

export interface Line {
  readonly item: CandidateMatch
  readonly decided?: Kept['decided']
}

/**
 * Decisions of this visit stay where their card stood, with the way back, although the list itself goes on without them.
 */
export function useKeptInPlace(candidateId: string, matches: readonly CandidateMatch[]) {
  const deciding = useDecide(candidateId)
  const [kept, setKept] = useState<readonly Kept[]>([])
  const [back, setBack] = useState<string | null>(null)

  const lines: Line[] = matches
    .filter(({ vacancy }) => !kept.some(({ item }) => item.vacancy.id === vacancy.id))
    .map((item) => ({ item }))
  for (const { index, ...line } of [...kept].sort((a, b) => a.index - b.index)) lines.splice(index, 0, line)

  const decide = (item: CandidateMatch, decision: Decision['decision'], onError: (error: unknown) => void) => {
    const vacancyId = item.vacancy.id
    const index = lines.findIndex((line) => line.item.vacancy.id === vacancyId)
    deciding
      .mutateAsync({ vacancyId, decision })
      .then(() => setKept((now) => [...now, { item, index, decided: { vacancyId, decision } }]), onError)
  }
  const undo = ({ vacancy: { id }, decision }: CandidateMatch, onError: (error: unknown) => void) =>
    deciding.mutateAsync({ vacancyId: id, decision }).then(() => {
      setKept((now) => now.filter(({ item }) => item.vacancy.id !== id))
      setBack(id)
    }, onError)

  return { lines, decide, undo, back, pending: deciding.isPending ? deciding.variables.vacancyId : undefined }
}
