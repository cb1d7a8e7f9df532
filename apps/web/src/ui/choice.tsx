import { type ReactNode, useId } from 'react'
import './choice.css'

interface ChoicesProps {
  readonly legend: ReactNode
  readonly hideLegend?: boolean
  /** Two side by side where there is room, unless 1. */
  readonly columns?: 1 | 2
  readonly children: ReactNode
}

/** A group of choices under one question. */
export function Choices({ legend, hideLegend = false, columns = 1, children }: ChoicesProps) {
  return (
    <fieldset className="fb-choices" data-columns={columns}>
      <legend className={hideLegend ? 'fb-hidden' : undefined}>{legend}</legend>
      <div>{children}</div>
    </fieldset>
  )
}

interface ChoiceProps {
  /** Radios of one question share a name. */
  readonly type?: 'checkbox' | 'radio'
  readonly name?: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly picture?: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A card one can hit anywhere, with a drawn picture; a native checkbox or radio inside. */
export function Choice({ type = 'checkbox', name, label, hint, picture, checked, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <label className="fb-choice">
      <input
        type={type}
        name={name ?? id}
        checked={checked}
        aria-labelledby={`${id}-label`}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onChange={(event) => onChange(event.target.checked)}
      />
      {picture}
      <span className="fb-choice-words">
        <span id={`${id}-label`}>{label}</span>
        {hint && <small id={`${id}-hint`}>{hint}</small>}
      </span>
    </label>
  )
}
