import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../page/links.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { introductionsOf } from '../introductions/queries.ts'
import { matchesOf } from '../matches/matches-query.ts'
import { useProfile } from '../profile/profile-query.ts'
import { CandidateFactsList } from './candidate-facts-list.tsx'
import { CandidateMatches } from './candidate-matches.tsx'
import { IntroductionsTable } from './introductions-table.tsx'

/** One candidate on one page: who, what could fit, and what is under way. */
export function CandidateOverview({ candidateId }: { readonly candidateId: string }) {
  const { t } = useTranslation()
  const profile = useProfile(candidateId)
  const { data: found } = useSuspenseQuery(matchesOf(candidateId, { show: 'all', limit: 100 }))
  const { data: introductions } = useSuspenseQuery(introductionsOf({ candidate: candidateId }))
  const fill = (
    <ButtonLink to={`/caseworker/candidates/${candidateId}/profile`} variant="secondary">
      {t('caseload.candidate.fill')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeading
        aside={
          found.matches.length > 0 && (
            <ButtonRow>
              <ButtonLink to="/caseworker/review" search={{ candidate: candidateId }}>
                {t('caseload.candidate.propose')}
              </ButtonLink>
              {fill}
            </ButtonRow>
          )
        }
      >
        {profile.name}
      </PageHeading>
      <CandidateFactsList profile={profile} />
      {introductions.length > 0 && (
        <IntroductionsTable caption={t('caseload.introductions.title')} rows={introductions} without="candidate" />
      )}
      {found.matches.length > 0 ? (
        <CandidateMatches candidate={profile} matches={found.matches} />
      ) : (
        <EmptyState
          picture="path"
          title={t('caseload.candidate.noMatches')}
          text={t(profile.paused ? 'caseload.candidate.paused' : 'caseload.candidate.noMatchesText')}
          action={fill}
        />
      )}
    </>
  )
}
