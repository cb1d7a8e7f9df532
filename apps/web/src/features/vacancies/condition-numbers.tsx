import { Button } from '@digdir/designsystemet-react'
import type { NeedEntry } from '@fleksbro/catalogue'
import type { Condition } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { NumberStepper } from '../../ui/number-stepper.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { withAdaptable, withToday } from './conditions.ts'

interface Props {
  readonly need: NeedEntry
  readonly value: Condition | undefined
  readonly onChange: (value: Condition) => void
}

const LARGEST = 10_000

/** Today's number, and then what it can be adapted to; or "we don't know". */
export function ConditionNumbers({ need, value, onChange }: Props) {
  const { t } = useTranslation()
  const { needWords } = useCatalogue()
  const numbers = value && 'today' in value ? value : null
  const unit = need.unit ? t(`vacancies.edit.conditions.units.${need.unit}`) : ''
  const step = need.unit === 'minutes' ? 5 : need.unit === 'metres' ? 50 : 1

  return (
    <fieldset className="fb-condition-numbers">
      <legend className="fb-hidden">{needWords(need.code, 'question')}</legend>
      <NumberStepper
        label={t('vacancies.edit.conditions.today')}
        value={numbers?.today ?? null}
        onChange={(today) => today !== null && onChange(withToday(need, value, Math.min(LARGEST, Math.max(0, today))))}
        min={0}
        max={LARGEST}
        step={step}
        start={need.usual}
        unit={unit}
      />
      {numbers && (
        <NumberStepper
          label={t('vacancies.edit.conditions.adaptableTo')}
          value={numbers.adaptableTo ?? numbers.today}
          onChange={(better) => better !== null && onChange(withAdaptable(need, numbers, Math.max(0, better)))}
          min={need.direction === 'at-least' ? numbers.today : 0}
          max={need.direction === 'at-least' ? LARGEST : numbers.today}
          step={step}
          unit={unit}
        />
      )}
      <Button
        type="button"
        variant={value && 'answer' in value ? 'primary' : 'tertiary'}
        aria-pressed={Boolean(value && 'answer' in value)}
        onClick={() => onChange({ answer: 'unknown' })}
      >
        {t('vacancies.edit.conditions.unknown')}
      </Button>
    </fieldset>
  )
}
