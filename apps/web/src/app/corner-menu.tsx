import { Dropdown } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import './corner-menu.css'

interface Props {
  /** What the round button means, for those who cannot see it. */
  readonly label: string
  readonly mark: ReactNode
  readonly children: ReactNode
}

/** The round button in the corner and what opens under it. */
export function CornerMenu({ label, mark, children }: Props) {
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="tertiary" icon aria-label={label} className="fb-corner-button">
        {mark}
      </Dropdown.Trigger>
      <Dropdown placement="bottom-end" className="fb-corner-menu">
        {children}
      </Dropdown>
    </Dropdown.TriggerContext>
  )
}
