import { CandidateOverview } from '../../features/caseload/candidate-overview.tsx'
import { CandidateTabs } from '../../features/caseload/candidate-tabs.tsx'
import { ReasonGate } from '../../features/caseload/reason-gate.tsx'
import type { Page } from '../../page/page.ts'
import { useParam } from '../../page/params.ts'

export const candidatePage: Page = {
  path: 'candidates/:candidateId',
  title: 'caseload.candidate.title',
  width: 'wide',
  Component: CandidatePage,
}

function CandidatePage() {
  const candidateId = useParam('candidateId')
  return (
    <ReasonGate candidateId={candidateId}>
      <CandidateTabs candidateId={candidateId} />
      <CandidateOverview candidateId={candidateId} />
    </ReasonGate>
  )
}
