import type { ReactNode } from 'react'
import { Popover } from '../ui/popover.tsx'
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
    <Popover label={label} mark={mark} className="fb-corner-button">
      <div className="fb-corner-menu">{children}</div>
    </Popover>
  )
}
