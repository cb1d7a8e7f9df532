import { useOwnCandidate } from '../../features/matches/own-candidate.ts'
import { RelatedWork } from '../../features/related-work/related-work.tsx'

export function RelatedWorkPage() {
  return (
    <RelatedWork
      candidateId={useOwnCandidate()}
      name={null}
      jobAddress={(vacancyId) => `/candidate/matches/${vacancyId}`}
      skillsAddress="/candidate/profile/skills"
    />
  )
}
