import type { Profile } from '@fleksbro/contract'
import { useFormat } from '../../i18n/use-words.ts'
import { ButtonLink, TextLink } from '../../page/links.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Break } from './break.tsx'
import { NextAnswer } from './next-answer.tsx'
import './overview-page.css'
import { useProfilePlace } from './profile-place.tsx'
import { useProfile } from './profile-query.ts'
import { StepSummary } from './step-summary.tsx'
import { firstOpen, isEmpty, steps } from './steps.ts'
import { useLeftovers } from './use-leftovers.ts'
import { useProfileWords } from './use-profile-words.ts'

/** What the profile says now, and the one answer that would help most. */
export function OverviewPage() {
  const { t } = useProfileWords()
  const { candidateId, to, own } = useProfilePlace()
  const profile = useProfile(candidateId)
  const unsent = useLeftovers(candidateId)
  const empty = isEmpty(profile.facts) && unsent.length === 0
  const title = own ? t('profile.title') : t('profile.titleOf', { name: profile.name })

  return (
    <div className="fb-stack fb-overview">
      <PageHeading lead={empty ? undefined : t('profile.lead')}>{title}</PageHeading>
      {profile.paused && <Break />}
      {empty ? (
        <EmptyState
          picture="path"
          title={t('profile.empty.title')}
          text={t('profile.empty.text')}
          action={
            <ButtonLink to={to(firstOpen(profile.facts))} size="lg">
              {t('profile.empty.action')}
            </ButtonLink>
          }
        />
      ) : (
        <>
          <NextAnswer profile={profile} />
          <ol className="fb-summary">
            {steps.map((step) => (
              <li key={step.id}>
                <StepSummary step={step} profile={profile} unsent={unsent.includes(step.id)} />
              </li>
            ))}
          </ol>
          <Saved profile={profile} />
        </>
      )}
      <nav className="fb-overview-more" aria-label={t('profile.title')}>
        <TextLink to={to('card')}>{t('profile.go.card')}</TextLink>
        <TextLink to={to('my-cv')}>{t(own ? 'cv.own.go' : 'cv.other.go')}</TextLink>
        <TextLink to={to('looks')}>{t('profile.go.looks')}</TextLink>
        <TextLink to={to('data')}>{t('profile.go.data')}</TextLink>
      </nav>
      {!profile.paused && <Break />}
    </div>
  )
}

function Saved({ profile: { savedAt, filledWith } }: { profile: Profile }) {
  const { t } = useProfileWords()
  const format = useFormat()
  return (
    <p className="fb-subtle">
      {t('profile.savedAt', { when: format.dateTime(savedAt) })}
      {filledWith && ` · ${t('profile.filledWith', { name: filledWith })}`}
    </p>
  )
}
