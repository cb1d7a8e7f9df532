import { Button } from '@digdir/designsystemet-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/errors.ts'
import { Choice } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'

export interface SentWords {
  readonly text: string
  readonly keepWords: boolean
}

interface Props {
  readonly label: string
  readonly hint: string
  readonly submit: string
  readonly pending: boolean
  readonly error: unknown
  /** Better words for a code of the API, where the general ones do not do. */
  readonly saidOf?: Readonly<Record<string, string>>
  readonly onSend: (words: SentWords) => void
  readonly children?: ReactNode
}

/** A few words that may go along, and the button that sends. Refused words are said beside the field and stay. */
export function WordsForm({ label, hint, submit, pending, error, saidOf = {}, onSend, children }: Props) {
  const { t } = useTranslation()
  const { field, problem } = useProblemWords()
  const [text, setText] = useState('')
  const [keepWords, setKeepWords] = useState(false)
  const fields = error instanceof ApiError ? error.fields : []
  const [first] = fields
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (first) box.current?.focus()
  }, [first])
  const whole = error && !first ? (error instanceof ApiError && saidOf[error.code]) || problem(error) : null
  return (
    <form
      noValidate
      className="fb-stack"
      onSubmit={(event) => {
        event.preventDefault()
        onSend({ text: text.trim(), keepWords })
      }}
    >
      <Field label={label} hint={hint} error={first && field(first)}>
        <textarea
          ref={box}
          className="ds-input"
          rows={3}
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      {fields.some(({ code }) => code === 'sensitive-words') && (
        <Choice label={t('companies.inbox.keep')} checked={keepWords} onChange={setKeepWords} />
      )}
      {whole && <p role="alert">{whole}</p>}
      {children}
      <Button type="submit" className="fb-start" loading={pending}>
        {submit}
      </Button>
    </form>
  )
}
