import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './caseload.css'

interface Props {
  readonly label: string
  /** In words what the list is narrowed to now. */
  readonly chosen: readonly (string | false | undefined)[]
  readonly children: ReactNode
}

/**
 * The filters of a list. They live in the address and act at once; there is nothing to send.
 * On a phone they are folded away behind one line that names those in force, so that the list itself comes first.
 */
export function FilterBar({ label, chosen, children }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form's fields belong together also for what fills them in; Enter sends nothing.
    <form role="search" className="fb-no-print" aria-label={label} onSubmit={(event) => event.preventDefault()}>
      <button
        type="button"
        className="fb-filters-fold"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'caseload.filters.hide' : 'caseload.filters.show')}
        <span>{chosen.filter(Boolean).join(' · ')}</span>
      </button>
      <div id={id} className="fb-filters" data-open={open}>
        {children}
      </div>
    </form>
  )
}
