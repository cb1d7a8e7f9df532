import { useSuspenseQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Consultant } from '../../features/introductions/consultant.tsx'
import { Deadline } from '../../features/introductions/deadline.tsx'
import { introductionOf } from '../../features/introductions/queries.ts'
import { Thread } from '../../features/introductions/thread.tsx'
import { Timeline } from '../../features/introductions/timeline.tsx'
import { WhatTheyKnow } from '../../features/introductions/what-they-know.tsx'
import { YourAnswer } from '../../features/introductions/your-answer.tsx'
import { VacancySummary } from '../../features/matches/vacancy-summary.tsx'
import { BackLink } from '../../page/back-link.tsx'
import { TextLink } from '../../page/links.tsx'
import { useParam } from '../../page/params.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

/** One contact: what it is about, what she can say now, what the place knows, and what has happened. */
export function IntroductionPage() {
  const { t } = useTranslation()
  const standing = useRef<HTMLHeadingElement>(null)
  const { data: introduction } = useSuspenseQuery(introductionOf(useParam('introductionId')))
  const { vacancy, state, message, caseworker, waitsFor, deadline } = introduction
  return (
    <>
      <BackLink to="/candidate/introductions">{t('introductions.back')}</BackLink>
      <PageHeading eyebrow={vacancy.company}>{vacancy.title}</PageHeading>
      <div className="fb-two">
        <div className="fb-stack">
          <Card tone={waitsFor === 'candidate' ? 'warm' : 'plain'}>
            <h2 ref={standing} tabIndex={-1} className="fb-quiet-focus">
              {t(`introductions.state.you.${state}`)}
            </h2>
            <p>{t(`introductions.kind.${state}`)}</p>
            {message && <blockquote className="fb-message">{message}</blockquote>}
            {deadline && (
              <p className="fb-subtle">
                <Deadline introduction={introduction} about="you" />{' '}
                {waitsFor === 'candidate' && t('introductions.deadline.calm')}
              </p>
            )}
            <YourAnswer introduction={introduction} onDone={() => standing.current?.focus()} />
          </Card>
          <Thread introduction={introduction} about="you" />
          <Card>
            <h2>{t('introductions.knows.title')}</h2>
            <WhatTheyKnow introduction={introduction} />
          </Card>
          <Card>
            <h2>{t('introductions.steps.title')}</h2>
            <Timeline introduction={introduction} about="you" />
          </Card>
        </div>
        <div className="fb-stack">
          <Consultant person={caseworker} />
          <Card>
            <h2>{t('matches.job.about')}</h2>
            <VacancySummary vacancy={vacancy} about="you" />
            <p className="fb-touch">
              <TextLink to={`/candidate/matches/${vacancy.id}`}>{t('matches.read')}</TextLink>
            </p>
          </Card>
        </div>
      </div>
    </>
  )
}
