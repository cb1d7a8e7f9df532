import type { Match } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/disclosure.tsx'
import { reasonsOf } from './reasons-of.ts'
import type { About } from './sentences/sentences.ts'
import { useSentences } from './use-sentences.ts'
import './match-parts.css'

interface Props {
  readonly match: Pick<Match, 'parts'>
  readonly about: About
  /** All of them unless said. */
  readonly most?: number
  /** The rest can be unfolded. */
  readonly unfold?: boolean
}

/** What fits, each with a check mark; nothing at all when nothing speaks for the pair yet. */
export function Reasons({ match, about, most, unfold = false }: Props) {
  const { t } = useTranslation()
  const { sentence } = useSentences(about)
  const told = [...new Set(reasonsOf(match, about).flatMap((fact) => sentence(fact) ?? []))].map(asLine)
  const rest = unfold && most !== undefined ? told.slice(most) : []
  if (told.length === 0) return null
  return (
    <>
      <Checked lines={told.slice(0, most)} />
      {rest.length > 0 && (
        <Disclosure summary={t('matches.moreReasons', { count: rest.length })}>
          <Checked lines={rest} />
        </Disclosure>
      )}
    </>
  )
}

function Checked({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="fb-reasons">
      {lines.map((text) => (
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

/** A single sentence stands in a list without its full stop; an abbreviation keeps it. */
export const asLine = (text: string) => (/\. |min\.$/.test(text) ? text : text.replace(/\.$/, ''))
