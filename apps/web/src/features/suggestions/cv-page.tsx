import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../page/links.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { SavedState } from '../../ui/saved-state.tsx'
import { ClashChoice } from '../profile/clash-choice.tsx'
import type { FactName } from '../profile/edit.ts'
import { useFactWords } from '../profile/fact-words.ts'
import { useProfilePlace } from '../profile/profile-place.tsx'
import { Refusal } from '../profile/refusal.tsx'
import { useLeftovers } from '../profile/use-leftovers.ts'
import { useProfileEditor } from '../profile/use-profile-editor.ts'
import { allAddedToProfile, standingInProfile, takenFromProfile } from './for-profile.ts'
import { FromText } from './from-text.tsx'
import type { Target } from './target.ts'

/** What is added here is typed on the first step, and waits there if it cannot be sent. */
const STEP = 'tasks'

/** A CV somebody has already: read here, suggested from, and forgotten. */
export function CvPage() {
  const { t } = useTranslation()
  const { candidateId, to, own } = useProfilePlace()
  const editor = useProfileEditor(candidateId, STEP)
  useLeftovers(candidateId, STEP)
  const say = useFactWords()
  const { facts, change, profile } = editor
  const reader = own ? 'own' : 'other'

  const target: Target<typeof facts> = {
    purpose: 'profile',
    facts,
    standing: (one) => standingInProfile(one, facts),
    nowInWords: ({ kind }) => say(kind === 'week' ? 'availability' : (kind as FactName), facts) ?? '',
    add: (some) => change(allAddedToProfile(some, facts)),
    takeBack: (one, before) => change(takenFromProfile(one, facts, before)),
  }

  return (
    <div className="fb-stack">
      <PageHeading lead={t(`suggestions.cv.${reader}.lead`)}>{t(`suggestions.cv.${reader}.heading`)}</PageHeading>
      <FromText target={target} label={t(`suggestions.cv.${reader}.label`)} hint={t('suggestions.cv.hint')}>
        <ButtonLink to={to()} variant="secondary">
          {t('suggestions.cv.on')}
        </ButtonLink>
      </FromText>
      <ClashChoice clashes={editor.clashes} onSettle={editor.settle} />
      <Refusal refused={editor.refused} name={profile.name} />
      <SavedState state={editor.state} />
    </div>
  )
}
