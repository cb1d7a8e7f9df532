import { Button } from '@digdir/designsystemet-react'
import { nameOf, type Suggestion } from '@fleksbro/suggestions'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { groupOf, groups } from './groups.ts'
import { SuggestionRow } from './suggestion-row.tsx'
import type { Target } from './target.ts'
import { unsaidNumber } from './unsaid-number.ts'
import type { Decisions } from './use-decisions.ts'
import { useSuggestionWords } from './use-suggestion-words.ts'

interface Props<Facts> {
  readonly text: string
  readonly suggestions: readonly Suggestion[]
  readonly decisions: Decisions<Facts>
  readonly target: Target<Facts>
  /** Where the focus goes when nothing is left to decide. */
  readonly onDone: () => void
}

const FEW = 2

/** What was found, by what it is. After each decision the focus is on the next that waits. */
export function SuggestionGroups<Facts>({ text, suggestions, decisions, target, onDone }: Props<Facts>) {
  const { t } = useTranslation()
  const wordsOf = useSuggestionWords(target.purpose, target.conditionWords)
  const list = useRef<HTMLDivElement>(null)
  const isOpen = (one: Suggestion) => decisions.of(one) === undefined
  /** A number that the text does not say is set by the person, one at a time. */
  const plainly = (some: readonly Suggestion[]) =>
    some.filter((one) => isOpen(one) && target.standing(one) === 'new' && unsaidNumber(one) === null)

  const goOn = () => {
    const rows = [...(list.current?.querySelectorAll('[data-suggestion]') ?? [])]
    const at = rows.findIndex((row) => row.contains(document.activeElement))
    requestAnimationFrame(() => {
      const next = [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find((row) => row.querySelector('[data-add]'))
      if (next) next.querySelector<HTMLElement>('[data-add]')?.focus()
      else onDone()
    })
  }

  return (
    <div ref={list} className="fb-suggestion-groups">
      {groups.map((group) => {
        const within = suggestions.filter((one) => groupOf(one) === group)
        if (within.length === 0) return null
        const plain = plainly(within)
        return (
          <section key={group} aria-labelledby={`suggested-${group}`}>
            <header>
              <h2 id={`suggested-${group}`}>{t(`suggestions.groups.${group}.${target.purpose}`)}</h2>
              {plain.length >= FEW && group !== 'offers' && (
                <Button
                  variant="tertiary"
                  onClick={() => {
                    decisions.add(plain)
                    goOn()
                  }}
                >
                  {t('suggestions.addAll', { count: plain.length })}
                  <span className="fb-hidden">: {t(`suggestions.groups.${group}.${target.purpose}`)}</span>
                </Button>
              )}
            </header>
            {group === 'offers' && <p>{t('suggestions.offers')}</p>}
            {group === 'works' && <p className="fb-subtle">{t('suggestions.hidden')}</p>}
            <ul>
              {within.map((one) => (
                <SuggestionRow
                  key={nameOf(one)}
                  suggestion={one}
                  text={text}
                  wordsOf={wordsOf}
                  decision={decisions.of(one)?.is}
                  standing={isOpen(one) && target.standing(one) === 'differs' ? target.nowInWords(one) : null}
                  onAdd={(said) => {
                    decisions.add([said])
                    goOn()
                  }}
                  onDrop={() => {
                    decisions.drop(one)
                    goOn()
                  }}
                  onUndo={() => decisions.undo(one)}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
