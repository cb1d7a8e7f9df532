import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { IntroductionActions } from '../../features/caseload/introduction-actions.tsx'
import { KeptOnDemand } from '../../features/caseload/kept-on-demand.tsx'
import { Deadline } from '../../features/introductions/deadline.tsx'
import { introductionOf } from '../../features/introductions/queries.ts'
import { StateTag } from '../../features/introductions/state-tag.tsx'
import { Thread } from '../../features/introductions/thread.tsx'
import { Timeline } from '../../features/introductions/timeline.tsx'
import { TextLink } from '../../page/links.tsx'
import { useParam } from '../../page/params.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

export function IntroductionPage() {
  const { t } = useTranslation()
  const { data: introduction } = useSuspenseQuery(introductionOf(useParam('introductionId')))
  const { candidate, vacancy, message, reason, startedBy, waitsFor } = introduction
  return (
    <>
      <PageHeading lead={[vacancy.company, vacancy.place].filter(Boolean).join(', ')}>
        {candidate ? `${candidate.name} – ${vacancy.title}` : vacancy.title}
      </PageHeading>
      <div className="fb-tags">
        <StateTag introduction={introduction} about="she" />
        <span>{t(`caseload.introductions.waitingFor.${waitsFor ?? 'nobody'}`)}</span>
      </div>
      {introduction.deadline && (
        <p>
          <Deadline introduction={introduction} about="she" />
        </p>
      )}
      <IntroductionActions introduction={introduction} />
      {message && (
        <Card label={t('caseload.introductions.message')}>
          <h2>{t(`caseload.introductions.messageFrom.${startedBy}`)}</h2>
          <p>{message}</p>
        </Card>
      )}
      {reason && (
        <Card label={t('caseload.introductions.reason')}>
          <h2>{t('caseload.introductions.reason')}</h2>
          <p>{reason}</p>
        </Card>
      )}
      <Thread introduction={introduction} about="she" />
      <section className="fb-stack">
        <h2>{t('caseload.introductions.happened')}</h2>
        <Timeline introduction={introduction} about="she" />
      </section>
      {candidate && <KeptOnDemand candidateId={candidate.id} vacancyId={vacancy.id} />}
      {candidate && (
        <p className="fb-tags">
          <TextLink to={`/caseworker/candidates/${candidate.id}/matches/${vacancy.id}`}>
            {t('caseload.introductions.toPair')}
          </TextLink>
          <TextLink to={`/caseworker/candidates/${candidate.id}`}>
            {t('caseload.pair.toCandidate', { name: candidate.name })}
          </TextLink>
        </p>
      )}
    </>
  )
}
