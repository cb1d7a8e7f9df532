import type { ReactNode } from 'react'
import './page-heading.css'

interface Props {
  readonly children: ReactNode
  /** A quiet line above: where one is in something longer. */
  readonly eyebrow?: ReactNode
  readonly lead?: ReactNode
  /** Stands beside the heading on a wide screen: a search, a verdict, one button. */
  readonly aside?: ReactNode
}

/** The one h1 of a page: a question or what is here, and a line that calms. */
export function PageHeading({ children, eyebrow, lead, aside }: Props) {
  const heading = (
    <header className="fb-page-heading" data-wide={Boolean(aside)}>
      {eyebrow && <p className="fb-eyebrow">{eyebrow}</p>}
      <h1>{children}</h1>
      {lead && <p className="fb-lead">{lead}</p>}
    </header>
  )
  if (!aside) return heading
  return (
    <div className="fb-page-heading-row">
      {heading}
      {aside}
    </div>
  )
}
