import { Button } from '@digdir/designsystemet-react'
import type { VacancyFacts } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { RangePicker } from '../../ui/range-picker.tsx'
import { hoursOf, suggestedHours, toHalfHours } from './suggest.ts'

interface Props {
  readonly facts: Pick<VacancyFacts, 'hours' | 'tasks'>
  readonly set: (facts: Partial<VacancyFacts>) => void
}

/** Hours a week, beginning at what the tasks add up to. With a high season each part of the year has its own instead. */
export function HoursQuestion({ facts, set }: Props) {
  const { t } = useTranslation()
  const { hours } = useFormat()
  const suggested = suggestedHours(facts.tasks)
  return (
    <div className="fb-stack">
      <RangePicker
        legend={t('vacancies.edit.when.hours')}
        value={facts.hours}
        onChange={({ min, max }) => set({ hours: { min: toHalfHours(min), max: toHalfHours(max) } })}
        min={0.5}
        max={37}
        step={0.5}
        unit={t('vacancies.edit.when.hoursUnit')}
      />
      {suggested && (
        <p className="fb-subtle">{t('vacancies.edit.when.suggested', { hours: hours(hoursOf(facts.tasks)) })}</p>
      )}
      {suggested && facts.hours === null && (
        <Button variant="secondary" onClick={() => set({ hours: suggested })}>
          {t('vacancies.edit.when.use', { hours: hours(suggested) })}
        </Button>
      )}
    </div>
  )
}
