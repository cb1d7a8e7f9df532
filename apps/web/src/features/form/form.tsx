import type { ReactNode } from 'react'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import type { Sending } from './use-sending.ts'

interface Props {
  readonly of: Pick<Sending<never>, 'summary' | 'attempt'> & { readonly onSubmit: () => void }
  readonly children: ReactNode
}

/** What to look at again on top, then the fields; the browser's own bubbles stay away. */
export function Form({ of: { onSubmit, summary, attempt }, children }: Props) {
  return (
    <form
      noValidate
      className="fb-stack"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <ErrorSummary key={attempt} errors={summary} />
      {children}
    </form>
  )
}
