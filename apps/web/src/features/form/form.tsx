import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import type { EndpointForm } from './use-endpoint-form.ts'

interface Props<Values extends FieldValues> {
  readonly of: EndpointForm<Values>
  readonly children: ReactNode
}

/** What to look at again on top, then the fields; the browser's own bubbles stay away. */
export function Form<Values extends FieldValues>({ of, children }: Props<Values>) {
  const { onSubmit, summary, attempt } = of
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
