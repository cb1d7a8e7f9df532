import { Button } from '@digdir/designsystemet-react'
import type { CandidateDecision } from '@fleksbro/contract'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../page/links.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { InterestButton } from './interest-button.tsx'

interface Props {
  readonly candidateId: string
  readonly vacancyId: string
  /** Companies can see her card. */
  readonly visible: boolean
  readonly mayHearMore: boolean
  readonly decision: CandidateDecision | null
  readonly introductionId: string | null
  readonly pending: boolean
  /** Left out where nothing can be put aside. */
  readonly onDecide?: (decision: CandidateDecision | null) => void
}

/** Hear more, later, or not for me; once the two are in touch, the way there. */
export function MatchActions(props: Props) {
  const { candidateId, vacancyId, visible, mayHearMore, introductionId } = props
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const others = (
    <>
      {introductionId && (
        <ButtonLink to={`/candidate/introductions/${introductionId}`} variant="secondary">
          {t('matches.interest.go')}
        </ButtonLink>
      )}
      <Decisions {...props} />
    </>
  )
  return (
    <div ref={box} tabIndex={-1} className="fb-stack">
      {introductionId && <p>{t('matches.interest.already')}</p>}
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
