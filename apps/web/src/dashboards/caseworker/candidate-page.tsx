import { CandidateOverview } from '../../features/caseload/candidate-overview.tsx'
import { CandidateTabs } from '../../features/caseload/candidate-tabs.tsx'
import { ReasonGate } from '../../features/caseload/reason-gate.tsx'
import { useParam } from '../../page/params.ts'

export function CandidatePage() {
  const candidateId = useParam('candidateId')
  return (
    <ReasonGate candidateId={candidateId}>
      <CandidateTabs candidateId={candidateId} />
      <CandidateOverview candidateId={candidateId} />
    </ReasonGate>
  )
}
