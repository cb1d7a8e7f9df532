import { Button } from '@digdir/designsystemet-react'
import { LONGEST_TEXT, type Reading, type Suggestion } from '@fleksbro/suggestions'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field } from '../../ui/field.tsx'
import { MarkedText } from './marked-text.tsx'
import { getReady, readCalmly, withoutCpr } from './read-calmly.ts'
import { SuggestionGroups } from './suggestion-groups.tsx'
import './suggestions.css'
import type { Target } from './target.ts'
import { useDecisions } from './use-decisions.ts'

interface Found {
  readonly reading: Reading
  readonly open: readonly Suggestion[]
  /** How many say what stands already. */
  readonly known: number
}

interface Props<Facts> {
  readonly target: Target<Facts>
  readonly label: string
  readonly hint: string
  /** Shown beside the text once it is read. */
  readonly aside?: (text: string) => ReactNode
  /** The way on, below everything. */
  readonly children: ReactNode
}

/** A text somebody has already, read on this device: every suggestion with its words, each added or dropped by hand. */
export function FromText<Facts>({ target, label, hint, aside, children }: Props<Facts>) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const decisions = useDecisions(target)
  const result = useRef<HTMLParagraphElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => void getReady(target.purpose).catch(() => {}), [target.purpose])
  const again = useRef(false)
  useEffect(() => {
    if (found) result.current?.focus()
    else if (again.current) field.current?.focus()
  }, [found])
  const left = found ? found.open.length - decisions.count : 0

  const read = async () => {
    setBusy(true)
    setFailed(false)
    try {
      const reading = await readCalmly(text, target.purpose)
      const open = reading.suggestions.filter((one) => target.standing(one) !== 'there')
      decisions.forget()
      setText(withoutCpr(text, reading))
      setFound({ reading, open, known: reading.suggestions.length - open.length })
    } catch {
      setFailed(true)
    } finally {
      setBusy(false)
    }
  }
  const writeAgain = (next: string) => {
    setFound(null)
    setText(next)
    again.current = true
  }

  if (!found) {
    return (
      <div className="fb-stack">
        <Field label={label} hint={hint}>
          <textarea
            ref={field}
            className="ds-input"
            rows={10}
            value={text}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <p className="fb-own-device">{t('suggestions.ownDevice')}</p>
        {text.length > LONGEST_TEXT && <p role="status">{t('suggestions.tooLong')}</p>}
        {failed && <p role="alert">{t('suggestions.failed')}</p>}
        <ButtonRow>
          <Button loading={busy} disabled={text.trim() === ''} onClick={() => void read()}>
            {t('suggestions.find')}
          </Button>
          {children}
        </ButtonRow>
      </div>
    )
  }

  const hasCpr = found.reading.sensitive.some(({ kind }) => kind === 'cpr')
  return (
    <div className="fb-two fb-from-text">
      <div className="fb-stack">
        <div className="fb-suggestion-count">
          <p ref={result} tabIndex={-1} role="status">
            {counted()}
          </p>
          {found.known > 0 && <p className="fb-subtle">{t('suggestions.known', { count: found.known })}</p>}
        </div>
        {hasCpr && (
          <Card tone="sun">
            <p>{t('suggestions.cpr')}</p>
          </Card>
        )}
        <SuggestionGroups
          text={text}
          suggestions={found.open}
          decisions={decisions}
          target={target}
          onDone={() => result.current?.focus()}
        />
        <ButtonRow>
          {children}
          <Button variant="secondary" onClick={() => writeAgain(text)}>
            {t('suggestions.change')}
          </Button>
          <Button variant="tertiary" onClick={() => writeAgain('')}>
            {t('suggestions.forget')}
          </Button>
        </ButtonRow>
      </div>
      <aside className="fb-read-text" aria-label={t('suggestions.theText')}>
        {aside?.(text)}
        <Disclosure summary={t('suggestions.theText')} open={window.matchMedia('(min-width: 56rem)').matches}>
          <MarkedText text={text} quotes={found.open.map(({ quote }) => quote)} />
        </Disclosure>
        <p className="fb-subtle">{t('suggestions.ownDevice')}</p>
      </aside>
    </div>
  )

  function counted(): string {
    if (found?.open.length === 0) return t(found.known > 0 ? 'suggestions.nothingNew' : 'suggestions.nothing')
    if (left === 0) return t('suggestions.allDecided')
    return t('suggestions.left', { count: left })
  }
}
