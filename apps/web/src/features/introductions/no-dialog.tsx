import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api/errors.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { useProblemWords } from '../problems/use-problem-words.ts'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly pending: boolean
  readonly error: unknown
  readonly onNo: (reason: string) => void
}

/** A no is fine without a reason; one that is typed stays while the dialog is closed, and only she ever reads it. */
export function NoDialog({ open, onClose, pending, error, onNo }: Props) {
  const { t } = useTranslation()
  const { field } = useProblemWords()
  const [reason, setReason] = useState('')
  const found = error instanceof ApiError ? error.fields[0] : undefined
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={t('introductions.no.title')}
      confirm={t('introductions.no.confirm')}
      onConfirm={() => onNo(reason.trim())}
      pending={pending}
    >
      <p>{t('introductions.no.text')}</p>
      <Field label={t('introductions.no.why')} hint={t('introductions.no.whyHint')} error={found && field(found)}>
        <textarea
          className="ds-input"
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
    </ConfirmDialog>
  )
}
