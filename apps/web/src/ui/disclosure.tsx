import type { ReactNode } from 'react'
import './disclosure.css'

interface Props {
  readonly summary: ReactNode
  readonly open?: boolean
  readonly children: ReactNode
}

/** More for those who want it: why it is asked, who sees it, how a number came about. */
export function Disclosure({ summary, open = false, children }: Props) {
  return (
    <details className="fb-disclosure" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}
