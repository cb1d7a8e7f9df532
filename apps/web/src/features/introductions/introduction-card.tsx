import type { Introduction } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../page/links.tsx'
import { Card } from '../../ui/card.tsx'
import { Deadline } from './deadline.tsx'
import { StateTag } from './state-tag.tsx'
import { UnreadTag } from './unread-tag.tsx'
import './introduction.css'

interface Props {
  readonly introduction: Introduction
  /** It waits for the reader. */
  readonly waiting: boolean
}

/** One line of a candidate's contacts: which job, where it stands, until when. */
export function IntroductionCard({ introduction, waiting }: Props) {
  const { t } = useTranslation()
  const { id, vacancy, state } = introduction
  return (
    <Card label={vacancy.title} tone={waiting ? 'warm' : 'plain'}>
      <div className="fb-introduction-top">
        <StateTag introduction={introduction} about="you" />
        <UnreadTag introduction={introduction} />
        <span className="fb-subtle">{vacancy.company}</span>
      </div>
      <h3>{vacancy.title}</h3>
      <p>{t(`introductions.kind.${state}`)}</p>
      {introduction.deadline && (
        <p className="fb-subtle">
          <Deadline introduction={introduction} about="you" />
        </p>
      )}
      <div>
        <ButtonLink to={`/candidate/introductions/${id}`} variant={waiting ? 'primary' : 'secondary'}>
          {t(waiting ? 'introductions.answer' : 'introductions.open')}
          <span className="fb-hidden">: {vacancy.title}</span>
        </ButtonLink>
      </div>
    </Card>
  )
}
