import type { ReactNode } from 'react'
import './tag.css'

/** `accent` fits, `sun` is still open, `sky` does not fit, `warm` waits for somebody, `plain` only tells. Never red. */
export type Tone = 'accent' | 'sun' | 'sky' | 'warm' | 'plain'

const marks: Partial<Record<Tone, ReactNode>> = {
  accent: <path d="M3 8.5l3.5 3.5L13 4.5" />,
  sun: <path d="M5 5.5a3 3 0 1 1 4.5 2.6C8.5 8.7 8 9.2 8 10.2M8 13v.1" />,
  sky: <path d="M3 8h10" />,
}

interface Props {
  readonly tone?: Tone
  readonly size?: 'md' | 'lg'
  /** A small drawn sign before the word (check, question, dash), so that the colour says nothing alone. */
  readonly mark?: boolean
  readonly children: ReactNode
}

export function Tag({ tone = 'plain', size = 'md', mark = false, children }: Props) {
  return (
    <span className="fb-tag" data-tone={tone} data-size={size}>
      {mark && marks[tone] && (
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          {marks[tone]}
        </svg>
      )}
      {children}
    </span>
  )
}
