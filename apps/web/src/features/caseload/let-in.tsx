import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { useToast } from '../../ui/toast.tsx'
import { useAdmission } from './decisions.ts'
import { useRefusal } from './refusals.ts'

interface Props {
  readonly company: { readonly id: string; readonly name: string }
  readonly size?: 'sm' | 'md'
  readonly onDone: () => void
}

/** Lets a company in; from then on the one who did is its consultant. */
export function LetIn({ company: { id, name }, size = 'sm', onDone }: Props) {
  const { t } = useTranslation()
  const tell = useToast()
  const refusal = useRefusal()
  const decide = useAdmission(id)
  // The button goes with what it decides, and with it what `mutate` would have called.
  const letIn = () =>
    decide.mutateAsync({ status: 'in' }).then(
      () => {
        tell(t('caseload.companies.nowIn', { name }))
        onDone()
      },
      (error) => tell(refusal(error)),
    )
  return (
    <Button
      {...(size === 'sm' ? { 'data-size': 'sm', variant: 'secondary' } : {})}
      loading={decide.isPending}
      aria-label={t('caseload.companies.letInName', { name })}
      onClick={letIn}
    >
      {t('caseload.companies.letIn')}
    </Button>
  )
}
