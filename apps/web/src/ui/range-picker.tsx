import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { NumberStepper } from './number-stepper.tsx'
import './range-picker.css'

export interface NumberRange {
  readonly min: number
  readonly max: number
}

interface Props {
  readonly legend: ReactNode
  readonly value: NumberRange | null
  readonly onChange: (value: NumberRange) => void
  readonly min: number
  readonly max: number
  readonly step?: number
  readonly unit?: string
}

/** From and to. Moving one past the other takes the other along, so that the range is always a range. */
export function RangePicker({ legend, value, onChange, min, max, step = 1, unit }: Props) {
  const { t } = useTranslation()
  const bounds = { min, max, step, ...(unit ? { unit } : {}) }
  return (
    <fieldset className="fb-range-picker">
      <legend>{legend}</legend>
      <div>
        <NumberStepper
          {...bounds}
          label={t('ui.from')}
          value={value?.min ?? null}
          onChange={(low) => low !== null && onChange({ min: low, max: Math.max(low, value?.max ?? low) })}
        />
        <NumberStepper
          {...bounds}
          label={t('ui.to')}
          value={value?.max ?? null}
          onChange={(high) => high !== null && onChange({ min: Math.min(high, value?.min ?? high), max: high })}
        />
      </div>
    </fieldset>
  )
}
