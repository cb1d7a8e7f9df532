import { Button } from '@digdir/designsystemet-react'
import type { Suggestion } from '@fleksbro/suggestions'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NumberStepper } from '../../ui/number-stepper.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { Quoted } from './quoted.tsx'
import { unsaidNumber, withNumber } from './unsaid-number.ts'
import type { Decision } from './use-decisions.ts'
import type { SuggestionWords } from './use-suggestion-words.ts'

interface Props {
  readonly suggestion: Suggestion
  readonly text: string
  readonly wordsOf: (suggestion: Suggestion) => SuggestionWords
  readonly decision: Decision<unknown>['is'] | undefined
  /** What stands now, where it is something else. */
  readonly standing: string | null
  readonly onAdd: (suggestion: Suggestion) => void
  readonly onDrop: () => void
  readonly onUndo: () => void
}

const largest = { kg: 100, minutes: 480, days: 60, people: 200, metres: 10_000, hours: 37, clock: 1440 } as const

/** One suggestion with its words quoted, to be added or dropped; what is decided stays in its place and can be undone. */
export function SuggestionRow({ suggestion, text, wordsOf, decision, standing, onAdd, onDrop, onUndo }: Props) {
  const { t } = useTranslation()
  const { need, needWords } = useCatalogue()
  const id = useId()
  const [said, setSaid] = useState(suggestion)
  const { name, detail } = wordsOf(said)
  const number = unsaidNumber(suggestion) === null ? null : unsaidNumber(said)
  const code = 'code' in said ? said.code : ''
  const unit = number === null ? undefined : need(code)?.unit
  const hidden = <span className="fb-hidden">: {name}</span>

  return (
    <li data-suggestion={decision ?? 'open'}>
      {/* biome-ignore lint/a11y/useSemanticElements: a suggestion is no question, which a fieldset would make of it. */}
      <div className="fb-suggestion" role="group" aria-labelledby={`${id}-name`} aria-describedby={`${id}-quote`}>
        <p id={`${id}-name`} className="fb-suggestion-name">
          {name}
          {detail && <span> · {detail}</span>}
        </p>
        <Quoted id={`${id}-quote`} text={text} quote={suggestion.quote} />
        {decision === undefined ? (
          <>
            {standing && <p className="fb-suggestion-now">{t('suggestions.now', { what: standing })}</p>}
            {number !== null && unit && (
              <div className="fb-suggestion-number">
                <p>{t('suggestions.unsaid')}</p>
                <NumberStepper
                  label={suggestion.kind === 'need' ? name : needWords(code, 'question')}
                  hideLabel
                  value={number}
                  onChange={(value) => value !== null && setSaid(withNumber(said, value))}
                  min={0}
                  max={largest[unit]}
                  unit={t(`suggestions.units.${unit}`)}
                />
              </div>
            )}
            <div className="fb-suggestion-buttons" data-color="accent">
              <Button data-add onClick={() => onAdd(said)}>
                {t(standing ? 'suggestions.replace' : 'suggestions.add')}
                {hidden}
              </Button>
              <Button variant="secondary" onClick={onDrop}>
                {t(standing ? 'suggestions.keep' : 'suggestions.drop')}
                {hidden}
              </Button>
            </div>
          </>
        ) : (
          <p className="fb-suggestion-done">
            <span>{t(`suggestions.done.${decision}`)}</span>
            <Button variant="tertiary" onClick={onUndo}>
              {t('suggestions.undo')}
              {hidden}
            </Button>
          </p>
        )}
      </div>
    </li>
  )
}
