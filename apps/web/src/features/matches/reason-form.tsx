import { Button } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/errors.ts'
import { Field } from '../../ui/field.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'
import { useDecide } from './matches-query.ts'

interface Props {
  readonly candidateId: string
  readonly vacancyId: string
}

/** Why it was not for her, if she wants to say. What is typed stays until it is saved. */
export function ReasonForm({ candidateId, vacancyId }: Props) {
  const { t } = useTranslation()
  const { error: refusal, isPending, isSuccess, mutate } = useDecide(candidateId)
  const [reason, setReason] = useState('')
  const error = useReasonProblem(refusal)
  if (isSuccess) return <p role="status">{t('matches.decide.sent')}</p>

  const send = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim()) mutate({ vacancyId, decision: 'not-for-me', reason })
  }
  return (
    <form className="fb-stack" onSubmit={send}>
      <Field label={t('matches.decide.why')} hint={t('matches.decide.whyHint')} error={error}>
        <textarea
          className="ds-input"
          rows={2}
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
      <div>
        <Button type="submit" variant="secondary" loading={isPending}>
          {t('matches.decide.send')}
        </Button>
      </div>
    </form>
  )
}

/** What to say beside a reason that was not taken. */
export function useReasonProblem(error: unknown): string | undefined {
  const { field, problem } = useProblemWords()
  if (!error) return undefined
  const found = error instanceof ApiError ? error.fields[0] : undefined
  return found ? field(found) : problem(error)
}
