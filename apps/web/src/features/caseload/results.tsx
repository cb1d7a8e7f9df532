import type { ReactNode } from 'react'

interface Props {
  /** What was found, in words; read out when it changes. */
  readonly said: string
  /** A new answer is on its way; the old one stays until it is there. */
  readonly busy: boolean
  readonly children: ReactNode
}

/** A list that answers filters: nothing jumps while it is asked again. */
export function Results({ said, busy, children }: Props) {
  return (
    <section className="fb-results" aria-busy={busy} aria-label={said}>
      <p role="status" className="fb-subtle">
        {said}
      </p>
      {children}
    </section>
  )
}
