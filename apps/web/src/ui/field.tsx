import { cloneElement, type ReactElement, type ReactNode, useId } from 'react'
import './field.css'

interface ControlProps {
  readonly id?: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: boolean
}

interface Props {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  /** Where the error summary's link leads; by default made up. */
  readonly id?: string
  /** One `<Input>`, `<Textarea>` or `<select>`; it gets its id and what describes it from here. */
  readonly children: ReactElement<ControlProps>
}

/** Label, hint, then the error above the field, as Danish public forms have it. */
export function Field({ label, hint, error, id: given, children }: Props) {
  const made = useId()
  const id = given ?? made
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="fb-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="fb-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="fb-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {cloneElement(children, {
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
      })}
    </div>
  )
}
