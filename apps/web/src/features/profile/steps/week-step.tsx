import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { WeekGrid } from '../../../ui/week-grid.tsx'
import { filled } from '../../../ui/week-slots.ts'
import type { StepProps } from './step-props.ts'

const FORENOON = 1
const AFTERNOON = 2
const weekdays = (part: number) => [0, 1, 2, 3, 4].map((day) => [day, part] as const)

export function WeekStep({ facts, change }: StepProps) {
  const { t } = useTranslation()
  const week = facts.availability ?? 0
  const set = (slots: number) => change({ availability: slots === 0 ? null : slots })
  return (
    <>
      <p>{t('profile.week.how')}</p>
      <WeekGrid label={t('profile.week.label')} value={week} onChange={set} />
      <section aria-label={t('profile.week.quick')}>
        <ButtonRow>
          <Button variant="secondary" onClick={() => set(filled(week, weekdays(FORENOON), true))}>
            {t('profile.week.mornings')}
          </Button>
          <Button variant="secondary" onClick={() => set(filled(week, weekdays(AFTERNOON), true))}>
            {t('profile.week.afternoons')}
          </Button>
          {week !== 0 && (
            <Button variant="tertiary" onClick={() => set(0)}>
              {t('profile.week.clear')}
            </Button>
          )}
        </ButtonRow>
      </section>
    </>
  )
}
