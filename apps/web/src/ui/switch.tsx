import type { ReactNode } from 'react'
import './switch.css'

interface Props {
  readonly label: ReactNode
  readonly describedBy?: string | undefined
  readonly on: boolean
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => void
}

/** On or off, at once. The whole row can be hit; a native checkbox inside. */
export function Switch({ label, describedBy, on, disabled = false, onChange }: Props) {
  return (
    <label className="fb-switch">
      <span>{label}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells by itself whether it is on.
        role="switch"
        checked={on}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={({ target }) => onChange(target.checked)}
      />
    </label>
  )
}
