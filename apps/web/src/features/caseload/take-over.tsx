import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAccount } from '../../session/account.ts'
import { useToast } from '../../ui/toast.tsx'
import { useAssign } from './decisions.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { isReasonNeeded, useRefusal } from './refusals.ts'

/** Becomes the candidate's consultant; with a colleague's candidate it asks why first. */
export function TakeOver({ candidate }: { readonly candidate: { readonly id: string; readonly name: string } }) {
  const { t } = useTranslation()
  const me = useAccount()
  const tell = useToast()
  const refusal = useRefusal()
  const assign = useAssign(candidate.id)
  const [asking, setAsking] = useState(false)
  const take = () =>
    assign.mutate(me.id, {
      onSuccess: () => tell(t('caseload.candidates.taken', { name: candidate.name })),
      onError: (error) => (isReasonNeeded(error) ? setAsking(true) : tell(refusal(error))),
    })
  return (
    <>
      <Button
        variant="secondary"
        data-size="sm"
        loading={assign.isPending}
        aria-label={t('caseload.pair.action', { action: t('caseload.candidates.take'), name: candidate.name })}
        onClick={take}
      >
        {t('caseload.candidates.take')}
      </Button>
      <ReasonDialog
        candidate={candidate}
        open={asking}
        onClose={() => setAsking(false)}
        onOpened={() => {
          setAsking(false)
          take()
        }}
      />
    </>
  )
}
