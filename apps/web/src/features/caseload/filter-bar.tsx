import type { ReactNode } from 'react'
import './caseload.css'

interface Props {
  readonly label: string
  readonly children: ReactNode
}

/** The filters of a list on one line; they live in the address. */
export function FilterBar({ label, children }: Props) {
  return (
    <search className="fb-filters fb-no-print" aria-label={label}>
      {children}
    </search>
  )
}
