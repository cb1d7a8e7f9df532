import { CandidateTabs } from '../../features/caseload/candidate-tabs.tsx'
import { ReasonGate } from '../../features/caseload/reason-gate.tsx'
import { useProfile } from '../../features/profile/profile-query.ts'
import { RelatedWork } from '../../features/related-work/related-work.tsx'
import { useParam } from '../../page/params.ts'

export function RelatedWorkPage() {
  const candidateId = useParam('candidateId')
  return (
    <ReasonGate candidateId={candidateId}>
      <CandidateTabs candidateId={candidateId} />
      <TheirWork candidateId={candidateId} />
    </ReasonGate>
  )
}

function TheirWork({ candidateId }: { readonly candidateId: string }) {
  const { name } = useProfile(candidateId)
  const at = `/caseworker/candidates/${candidateId}`
  return (
    <RelatedWork
      candidateId={candidateId}
      name={name}
      jobAddress={(vacancyId) => `${at}/matches/${vacancyId}`}
      skillsAddress={`${at}/profile/skills`}
    />
  )
}
