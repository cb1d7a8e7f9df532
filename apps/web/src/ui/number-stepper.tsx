import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/use-words.ts'
import './number-stepper.css'
import { readNumber, stepped } from './step-number.ts'
import './field.css'

interface Props {
  readonly label: string
  /** The label stands elsewhere in sight. */
  readonly hideLabel?: boolean
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly min: number
  readonly max: number
  readonly step?: number
  /** What the first press gives; the lowest number if left out. */
  readonly start?: number | undefined
  readonly unit?: string
  readonly invalid?: boolean
  readonly describedBy?: string
}

/** A number with minus and plus, for thumbs; one may also type, with a comma or a point. Arrow keys step. */
export function NumberStepper(props: Props) {
  const {
    label,
    hideLabel = false,
    value,
    onChange,
    min,
    max,
    step = 1,
    start,
    unit,
    invalid = false,
    describedBy,
  } = props
  const { t } = useTranslation()
  const { number } = useFormat()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const move = (by: number) => {
    setTyped(null)
    onChange(stepped(value, by, { min, max, step, start }))
  }

  return (
    <div className="fb-field">
      <label htmlFor={id} className={hideLabel ? 'fb-hidden' : undefined}>
        {label}
      </label>
      <div className="fb-stepper" data-invalid={invalid}>
        <button
          type="button"
          aria-label={t('ui.less', { what: label })}
          disabled={value !== null && value <= min}
          onClick={() => move(-1)}
        >
          −
        </button>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          role="spinbutton"
          aria-valuenow={value ?? undefined}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuetext={value === null ? t('ui.notAnswered') : `${number(value)} ${unit ?? ''}`.trim()}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy}
          value={typed ?? (value === null ? '' : number(value))}
          onChange={(event) => {
            setTyped(event.target.value)
            onChange(readNumber(event.target.value))
          }}
          onBlur={() => {
            setTyped(null)
            if (value !== null) onChange(stepped(value, 0, { min, max, step }))
          }}
          onKeyDown={(event) => {
            const by = { ArrowUp: 1, ArrowDown: -1 }[event.key]
            if (by === undefined) return
            event.preventDefault()
            move(by)
          }}
        />
        {unit && (
          <span className="fb-unit" aria-hidden="true">
            {unit}
          </span>
        )}
        <button
          type="button"
          aria-label={t('ui.more', { what: label })}
          disabled={value !== null && value >= max}
          onClick={() => move(1)}
        >
          +
        </button>
      </div>
    </div>
  )
}
