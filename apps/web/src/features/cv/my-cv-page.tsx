import type { Profile } from '@fleksbro/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../page/links.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { useProfilePlace } from '../profile/profile-place.tsx'
import { useProfile } from '../profile/profile-query.ts'
import { firstOpen } from '../profile/steps.ts'
import { answered, firstChoices } from './choices.ts'
import './cv.css'
import { CvPaper } from './cv-paper.tsx'
import { CvQuestions } from './cv-questions.tsx'
import { Download } from './download.tsx'
import { useCv } from './use-cv.ts'

/** A CV from the profile, with what she chooses to include: seen while it is chosen, taken along as a file. */
export function MyCvPage() {
  const { t } = useTranslation()
  const { candidateId, to, own } = useProfilePlace()
  const profile = useProfile(candidateId)
  const voice = own ? 'own' : 'other'
  const empty = answered(profile.facts).length === 0

  return (
    <div className="fb-stack">
      <PageHeading eyebrow={own ? undefined : profile.name} lead={empty ? undefined : t(`cv.${voice}.lead`)}>
        {t(`cv.${voice}.title`)}
      </PageHeading>
      {empty ? (
        <EmptyState
          picture="path"
          title={t(`cv.${voice}.empty`)}
          text={t(`cv.${voice}.emptyText`)}
          action={
            <ButtonLink to={to(firstOpen(profile.facts))} size="lg">
              {t('cv.fill')}
            </ButtonLink>
          }
        />
      ) : (
        <Making profile={profile} />
      )}
    </div>
  )
}

function Making({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation()
  const [choices, choose] = useState(() => firstChoices(profile))
  const cv = useCv(profile, choices)
  return (
    <div className="fb-cv-page">
      <CvQuestions profile={profile} choices={choices} choose={choose} />
      <section className="fb-cv-preview" aria-labelledby="cv-preview">
        <h2 id="cv-preview">{t('cv.preview')}</h2>
        <Download cv={cv} choices={choices} />
        <CvPaper cv={cv} />
      </section>
    </div>
  )
}
