import type { ReactNode } from 'react'
import './caseload.css'

interface Props {
  readonly label: string
  readonly children: ReactNode
}

/** The filters of a list on one line. They live in the address and act at once; there is nothing to send. */
export function FilterBar({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form's fields belong together also for what fills them in; Enter sends nothing.
    <form
      role="search"
      className="fb-filters fb-no-print"
      aria-label={label}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
    </form>
  )
}
