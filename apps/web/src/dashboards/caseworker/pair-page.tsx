import { useSuspenseQuery } from '@tanstack/react-query'
import { PairSheet } from '../../features/caseload/pair-sheet.tsx'
import { ReasonGate } from '../../features/caseload/reason-gate.tsx'
import { pairOf } from '../../features/matches/matches-query.ts'
import { useParam } from '../../page/params.ts'

export function PairPage() {
  const candidateId = useParam('candidateId')
  return (
    <ReasonGate candidateId={candidateId}>
      <Pair candidateId={candidateId} vacancyId={useParam('vacancyId')} />
    </ReasonGate>
  )
}

function Pair({ candidateId, vacancyId }: { readonly candidateId: string; readonly vacancyId: string }) {
  const { data: pair } = useSuspenseQuery(pairOf(candidateId, vacancyId))
  return <PairSheet pair={pair} />
}
