import type { ReactNode } from 'react'
import './button-row.css'

/** Buttons on one line, the primary first; on a narrow phone under each other and as wide as the page. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return (
    <div className="fb-button-row" data-color="accent">
      {children}
    </div>
  )
}
