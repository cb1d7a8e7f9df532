import { Button } from '@digdir/designsystemet-react'
import type { CandidateDecision, CandidateMatch, IntroductionState } from '@fleksbro/contract'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../page/links.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { useWaiting } from '../introductions/use-waiting.ts'
import { InterestButton } from './interest-button.tsx'

interface Props {
  readonly candidateId: string
  readonly vacancyId: string
  /** Companies can see her card. */
  readonly visible: boolean
  readonly mayHearMore: boolean
  readonly decision: CandidateDecision | null
  readonly introduction: CandidateMatch['introduction']
  readonly pending: boolean
  /** Left out where nothing can be put aside. */
  readonly onDecide?: (decision: CandidateDecision | null) => void
}

/** Hear more, later, or not for me; once the two are in touch, the way there. */
export function MatchActions(props: Props) {
  const { candidateId, vacancyId, visible, mayHearMore, introduction } = props
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const forHer = useWaiting().some(({ id }) => id === introduction?.id)
  const others = (
    <>
      {introduction && (
        <ButtonLink
          to={`/candidate/introductions/${introduction.id}`}
          variant={forHer && !mayHearMore ? 'primary' : 'secondary'}
        >
          {t(forHer ? 'introductions.answer' : 'matches.interest.go')}
        </ButtonLink>
      )}
      <Decisions {...props} />
    </>
  )
  return (
    <div ref={box} tabIndex={-1} className="fb-stack fb-quiet-focus">
      {introduction && <p>{t(`introductions.state.you.${introduction.state as IntroductionState}`)}</p>}
      {mayHearMore ? (
        <InterestButton
          candidateId={candidateId}
          vacancyId={vacancyId}
          visible={visible}
          onTold={() => box.current?.focus()}
        >
          {others}
        </InterestButton>
      ) : (
        <ButtonRow>{others}</ButtonRow>
      )}
    </div>
  )
}

function Decisions({ decision, pending, onDecide }: Pick<Props, 'decision' | 'pending' | 'onDecide'>) {
  const { t } = useTranslation()
  if (!onDecide) return null
  const choices = decision ? ([null] as const) : (['later', 'not-for-me'] as const)
  return choices.map((choice) => (
    <Button
      key={choice ?? 'back'}
      variant={choice === 'not-for-me' ? 'tertiary' : 'secondary'}
      loading={pending}
      onClick={() => onDecide(choice)}
    >
      {t(`matches.decide.${choice ?? 'back'}`)}
    </Button>
  ))
}
