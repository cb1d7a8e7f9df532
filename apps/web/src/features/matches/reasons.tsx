import type { Match } from '@fleksbro/contract'
import { reasonsOf } from './reasons-of.ts'
import type { About } from './sentences/sentences.ts'
import { useSentences } from './use-sentences.ts'
import './match-parts.css'

interface Props {
  readonly match: Match
  readonly about: About
  /** All of them unless said. */
  readonly most?: number
}

/** What fits, each with a check mark; nothing at all when nothing speaks for the pair yet. */
export function Reasons({ match, about, most }: Props) {
  const { sentence } = useSentences(about)
  const told = reasonsOf(match, about).flatMap((fact) => sentence(fact) ?? [])
  const shown = [...new Set(told)].slice(0, most)
  if (shown.length === 0) return null
  return (
    <ul className="fb-reasons">
      {shown.map((text) => (
        <li key={text}>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M3 8.5l3.5 3.5L13 4.5" />
          </svg>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
