import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice } from '../../ui/choice.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { asksAboutWords, isReasonNeeded, useRefusal } from './refusals.ts'

interface Words {
  readonly text: string
  readonly keepWords: boolean
}

export interface WordsDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  readonly lead?: ReactNode
  readonly label: string
  readonly hint?: string
  /** Without words it cannot be sent. */
  readonly required?: boolean
  readonly max?: number
  readonly confirm: string
  readonly send: (words: Words) => Promise<unknown>
  readonly onSent: () => void
  /** The candidate is a colleague's and is opened with a reason first; what was typed stays, and is sent again by `again`. */
  readonly onReasonNeeded?: (again: () => void) => void
}

/** A few words that go along with a decision. What was typed stays until it has been sent. */
export function WordsDialog(props: WordsDialogProps) {
  const {
    open,
    onClose,
    title,
    lead,
    label,
    hint,
    required = false,
    max = 1000,
    confirm,
    send,
    onSent,
    onReasonNeeded,
  } = props
  const { t } = useTranslation()
  const inWords = useRefusal()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const [keepWords, setKeepWords] = useState(false)
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<string>()
  const [asked, setAsked] = useState(false)

  const refuse = (why: string) => {
    setError(why)
    field.current?.focus()
  }
  const submit = async () => {
    if (required && !text.trim()) return refuse(t('caseload.words.missing'))
    setPending(true)
    setError(undefined)
    try {
      await send({ text: text.trim(), keepWords })
      setText('')
      setKeepWords(false)
      setAsked(false)
      onSent()
    } catch (problem) {
      if (onReasonNeeded && isReasonNeeded(problem)) return onReasonNeeded(() => void submit())
      setAsked(asksAboutWords(problem))
      refuse(inWords(problem))
    } finally {
      setPending(false)
    }
  }

  return (
    <ConfirmDialog open={open} onClose={onClose} title={title} confirm={confirm} onConfirm={submit} pending={pending}>
      {lead && <p>{lead}</p>}
      <Field label={label} hint={hint} error={error}>
        <textarea
          ref={field}
          className="ds-input"
          maxLength={max}
          required={required}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      {asked && <Choice label={t('caseload.words.keep')} checked={keepWords} onChange={setKeepWords} />}
    </ConfirmDialog>
  )
}
