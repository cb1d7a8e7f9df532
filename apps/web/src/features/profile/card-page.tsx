import { useSuspenseQuery } from '@tanstack/react-query'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Break } from './break.tsx'
import './card-page.css'
import { CompanyCard } from './company-card.tsx'
import { HideFrom } from './hide-from.tsx'
import { useProfilePlace } from './profile-place.tsx'
import { companyViewOf, useProfile } from './profile-query.ts'
import { ShownItems, ShownNeeds } from './shown-items.tsx'
import { Toggle } from './toggle.tsx'
import { useProfileWords } from './use-profile-words.ts'

/** The exact card a company gets, and a switch for everything on it. */
export function CardPage() {
  const { t } = useProfileWords()
  const { candidateId, own } = useProfilePlace()
  const profile = useProfile(candidateId)
  const { data: view } = useSuspenseQuery(companyViewOf(candidateId))
  const onlyOff = !profile.allowedActions.includes('show')

  return (
    <div className="fb-stack">
      <PageHeading eyebrow={own ? undefined : profile.name} lead={t('profile.card.lead')}>
        {t('profile.card.title')}
      </PageHeading>
      {profile.paused && <Break />}
      <div className="fb-card-page">
        <div className="fb-card-switch">
          <Card tone={view.seen ? 'accent' : 'plain'}>
            <Toggle
              label={<strong>{t('profile.card.switch')}</strong>}
              describedBy="card-switch"
              on={profile.visible}
              onlyOff={onlyOff}
              change={(on) => () => ({ visible: on })}
            />
            <p id="card-switch">{said()}</p>
          </Card>
          {onlyOff && !own && <p className="fb-subtle">{t('profile.card.hersOnly', { name: profile.name })}</p>}
          {onlyOff && own && <p className="fb-subtle">{t('profile.refused.shielded')}</p>}
        </div>
        <section className="fb-card-preview" aria-label={t('profile.card.preview')}>
          <CompanyCard card={view.card} heading={t('profile.card.preview')} />
        </section>
        <div className="fb-card-items">
          <ShownItems profile={profile} onlyOff={onlyOff} />
          <ShownNeeds profile={profile} onlyOff={onlyOff} />
          <HideFrom profile={profile} />
          {!profile.paused && <Break />}
        </div>
      </div>
    </div>
  )

  function said(): string {
    if (profile.paused) return t('profile.card.paused')
    return t(profile.visible ? 'profile.card.on' : 'profile.card.off')
  }
}
