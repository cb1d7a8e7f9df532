import { type ReactNode, useRef } from 'react'
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

/**
 * From and to. Moving one past the other takes the other along, so that the range is always a range. While one is being
 * changed the other remembers where it stood: `15` is `1` on its way there.
 */
export function RangePicker({ legend, value, onChange, min, max, step = 1, unit }: Props) {
  const { t } = useTranslation()
  const bounds = { min, max, step, ...(unit ? { unit } : {}) }
  const before = useRef<NumberRange | null>(null)
  const stood = () => before.current ?? value
  return (
    <fieldset
      className="fb-range-picker"
      onFocus={() => {
        before.current = value
      }}
      onBlur={() => {
        before.current = null
      }}
    >
      <legend>{legend}</legend>
      <div>
        <NumberStepper
          {...bounds}
          label={t('ui.from')}
          value={value?.min ?? null}
          onChange={(low) => low !== null && onChange({ min: low, max: Math.max(low, stood()?.max ?? low) })}
        />
        <NumberStepper
          {...bounds}
          label={t('ui.to')}
          value={value?.max ?? null}
          onChange={(high) => high !== null && onChange({ min: Math.min(high, stood()?.min ?? high), max: high })}
        />
      </div>
    </fieldset>
  )
}
