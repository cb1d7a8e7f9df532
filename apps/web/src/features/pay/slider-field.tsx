import { type CSSProperties, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { NumberStepper } from '../../ui/number-stepper.tsx'
import './slider-field.css'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly min: number
  readonly max: number
  readonly step: number
  /** How far the slider goes, where the field may hold more. */
  readonly sliderMax?: number
  readonly unit: string
}

/** A number to drag, step or type. The slider and the field are two ways to the same number. */
export function SliderField({ label, hint, value, onChange, min, max, step, sliderMax = max, unit }: Props) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const hintId = useId()
  const at = Math.min(sliderMax, Math.max(min, value ?? min))
  const described = hint ? { describedBy: hintId } : {}
  return (
    <div className="fb-slider">
      <NumberStepper {...{ label, value, onChange, min, max, step, unit, ...described }} start={min} />
      <input
        type="range"
        aria-label={t('pay.ask.slide', { what: label })}
        aria-valuetext={`${number(at)} ${unit}`}
        min={min}
        max={sliderMax}
        step={step}
        value={at}
        style={{ '--filled': `${(100 * (at - min)) / (sliderMax - min)}%` } as CSSProperties}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      {hint && (
        <p className="fb-hint fb-subtle" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  )
}
