import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import type { Decision } from './matches-query.ts'
import { ReasonForm } from './reason-form.tsx'

interface Props {
  readonly candidateId: string
  readonly title: string
  readonly decided: Pick<Decision, 'vacancyId' | 'decision'>
  readonly pending: boolean
  readonly onUndo: () => void
}

/** Stands where the card stood: what was decided, the way back, and room for a reason that only she reads. */
export function PutAside({ candidateId, title, decided, pending, onUndo }: Props) {
  const { t } = useTranslation()
  const undo = useRef<HTMLButtonElement>(null)
  const { decision, vacancyId } = decided
  useEffect(() => undo.current?.focus(), [])

  return (
    <Card label={title}>
      <div className="fb-aside-line">
        <p role="status">{decision ? t(`matches.decide.saved.${decision}`, { title }) : t('matches.decide.undone')}</p>
        <Button ref={undo} variant="secondary" loading={pending} onClick={onUndo}>
          {t('matches.decide.undo')}
        </Button>
      </div>
      {decision === 'not-for-me' && <ReasonForm candidateId={candidateId} vacancyId={vacancyId} />}
    </Card>
  )
}
