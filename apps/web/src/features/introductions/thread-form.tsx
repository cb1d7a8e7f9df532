import { Button } from '@digdir/designsystemet-react'
import type { FieldProblem } from '@fleksbro/contract'
import { type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/errors.ts'
import { Choice } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import type { About } from './state-tag.tsx'

interface Props {
  readonly ref: Ref<HTMLTextAreaElement>
  readonly about: About
  readonly anonymous: boolean
  readonly text: string
  readonly onType: (text: string) => void
  readonly error: unknown
  readonly pending: boolean
  readonly onSend: (keepWords: boolean) => void
}

/** The place to say something. What was refused stands in the field, with help beside it. */
export function ThreadForm({ ref, about, anonymous, text, onType, error, pending, onSend }: Props) {
  const { t } = useTranslation()
  const words = useProblemWords()
  const [keepWords, setKeepWords] = useState(false)
  const fields = error instanceof ApiError ? error.fields : []
  const [first] = fields
  const help = first ? inWords(first) : error ? words.problem(error) : undefined
  function inWords(problem: FieldProblem): string {
    return about !== 'you' && problem.code === 'contact' ? t('thread.contact') : words.field(problem)
  }

  return (
    <form
      noValidate
      className="fb-stack"
      onSubmit={(event) => {
        event.preventDefault()
        onSend(keepWords)
        setKeepWords(false)
      }}
    >
      <Field label={t('thread.write')} hint={t(`thread.${anonymous ? 'anonymous' : 'open'}.${about}`)} error={help}>
        <textarea
          ref={ref}
          className="ds-input"
          rows={3}
          maxLength={2000}
          value={text}
          onChange={({ target }) => onType(target.value)}
        />
      </Field>
      {fields.some(({ code }) => code === 'sensitive-words') && (
        <Choice label={t('thread.keep')} checked={keepWords} onChange={setKeepWords} />
      )}
      <Button type="submit" className="fb-start" variant="secondary" loading={pending} disabled={text.trim() === ''}>
        {t('thread.send')}
      </Button>
    </form>
  )
}
