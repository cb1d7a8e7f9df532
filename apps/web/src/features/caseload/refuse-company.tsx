import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useToast } from '../../ui/toast.tsx'
import { useAdmission } from './decisions.ts'
import { WordsDialog } from './words-dialog.tsx'

interface Props {
  readonly company: { readonly id: string; readonly name: string }
  readonly size?: 'sm' | 'md'
  readonly onDone: () => void
}

/** Refuses a company with a reason that it can read. */
export function RefuseCompany({ company: { id, name }, size = 'sm', onDone }: Props) {
  const { t } = useTranslation()
  const tell = useToast()
  const decide = useAdmission(id)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        variant={size === 'sm' ? 'tertiary' : 'secondary'}
        {...(size === 'sm' ? { 'data-size': 'sm' } : {})}
        aria-label={t('caseload.pair.action', { action: t('caseload.companies.refuse'), name })}
        onClick={() => setOpen(true)}
      >
        {t('caseload.companies.refuse')}
      </Button>
      <WordsDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('caseload.companies.refuseTitle', { name })}
        lead={t('caseload.companies.refuseLead')}
        label={t('caseload.companies.refuseLabel')}
        required
        confirm={t('caseload.companies.refuseConfirm')}
        send={({ text }) => decide.mutateAsync({ status: 'refused', reason: text })}
        onSent={() => {
          setOpen(false)
          tell(t('caseload.companies.refused', { name }))
          onDone()
        }}
      />
    </>
  )
}
