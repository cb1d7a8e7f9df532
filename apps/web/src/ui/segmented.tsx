import { type ReactNode, useId } from 'react'
import './segmented.css'

export interface SegmentedOption<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface Props<Value extends string> {
  readonly legend: ReactNode
  /** The question stands elsewhere in sight; the legend is only for screen readers. */
  readonly hideLegend?: boolean
  readonly hint?: ReactNode
  readonly options: readonly SegmentedOption<Value>[]
  /** Null: not answered yet. */
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly size?: 'sm' | 'md'
}

/** A handful of short answers side by side (ja · kan tilpasses · nej · ved ikke): a radio group, arrows move. */
export function Segmented<Value extends string>(props: Props<Value>) {
  const { legend, hideLegend = false, hint, options, value, onChange, size = 'md' } = props
  const name = useId()
  return (
    <fieldset className="fb-segmented" data-size={size} {...(hint ? { 'aria-describedby': `${name}-hint` } : {})}>
      <legend className={hideLegend ? 'fb-hidden' : undefined}>{legend}</legend>
      {hint && (
        <p className="fb-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div className="fb-segments">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span data-text={option.label}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
