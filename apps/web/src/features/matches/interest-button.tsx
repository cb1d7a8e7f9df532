import { Button } from '@digdir/designsystemet-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/errors.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useShowInterest } from '../introductions/queries.ts'
import { SwitchYourCardOn } from '../introductions/switch-your-card-on.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'

interface Props {
  readonly candidateId: string
  readonly vacancyId: string
  /** Companies can see her card. */
  readonly visible: boolean
  readonly onTold: () => void
  /** Other things to do, beside it. */
  readonly children?: ReactNode
}

/** Says before it is pressed that it reveals nothing. Somebody whom companies cannot see is shown the switch instead. */
export function InterestButton({ candidateId, vacancyId, visible, onTold, children }: Props) {
  const { t } = useTranslation()
  const tell = useToast()
  const { problem } = useProblemWords()
  const interest = useShowInterest(candidateId)
  const [hidden, setHidden] = useState(false)

  const press = () => {
    if (!visible) return setHidden(true)
    interest.mutate(vacancyId, {
      onSuccess: () => {
        tell(t('matches.interest.told'))
        onTold()
      },
      onError: (error) =>
        error instanceof ApiError && error.code === 'not-visible' ? setHidden(true) : tell(problem(error)),
    })
  }

  return (
    <div className="fb-stack">
      {hidden && <SwitchYourCardOn />}
      <p className="fb-subtle" id={`nothing-${vacancyId}`}>
        {t('matches.interest.nothing')}
      </p>
      <ButtonRow>
        <Button loading={interest.isPending} aria-describedby={`nothing-${vacancyId}`} onClick={press}>
          {t('matches.interest.action')}
        </Button>
        {children}
      </ButtonRow>
    </div>
  )
}
