import type { ReactNode } from 'react'
import './card.css'

interface Props {
  /** Given: the card is an article with this name. */
  readonly label?: string
  /** `warm` is for what waits for this person, `sun` for what is still open, `accent` for a quiet highlight. */
  readonly tone?: 'plain' | 'accent' | 'warm' | 'sun'
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** A quiet surface. Its buttons keep the accent colour: it sets no colour of its own for what is inside. */
export function Card({ label, tone = 'plain', footer, children }: Props) {
  const Element = label ? 'article' : 'div'
  return (
    <Element className="fb-card" data-tone={tone} {...(label ? { 'aria-label': label } : {})}>
      {children}
      {footer && <footer>{footer}</footer>}
    </Element>
  )
}
