import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { useToast } from '../../ui/toast.tsx'
import { useTakeOn } from './decisions.ts'
import { useRefusal } from './refusals.ts'

interface Props {
  readonly company: { readonly id: string; readonly name: string }
  readonly onDone: () => void
}

/** Takes a colleague's company on: from now on the reader is the one it calls. */
export function TakeOn({ company: { id, name }, onDone }: Props) {
  const { t } = useTranslation()
  const tell = useToast()
  const refusal = useRefusal()
  const takeOn = useTakeOn(id)
  // The button goes with what it decides, and with it what `mutate` would have called.
  const take = () =>
    takeOn.mutateAsync().then(
      () => {
        tell(t('caseload.candidates.taken', { name }))
        onDone()
      },
      (error) => tell(refusal(error)),
    )
  return (
    <Button variant="secondary" loading={takeOn.isPending} onClick={take}>
      {t('caseload.companies.takeOn')}
    </Button>
  )
}
