import type { ReactNode } from 'react'
import { PageHeading } from '../../ui/page-heading.tsx'
import './text-page.css'

interface Props {
  readonly title: string
  readonly lead: string
  readonly parts: readonly { readonly title: string; readonly text: string }[]
  readonly children?: ReactNode
}

/** A page that only tells: short parts with a heading each. */
export const TextPage = ({ title, lead, parts, children }: Props) => (
  <>
    <PageHeading lead={lead}>{title}</PageHeading>
    {parts.map((part) => (
      <section key={part.title} className="fb-text-part">
        <h2>{part.title}</h2>
        <p>{part.text}</p>
      </section>
    ))}
    {children}
  </>
)
