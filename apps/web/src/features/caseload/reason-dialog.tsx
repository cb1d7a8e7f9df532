import { openCandidate } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { WordsDialog } from './words-dialog.tsx'

interface Props {
  /** The name where it is known without opening her. */
  readonly candidate: { readonly id: string; readonly name?: string }
  readonly open: boolean
  readonly onClose: () => void
  /** The reason holds for the day: what was refused can be asked again. */
  readonly onOpened: () => void
}

/** A colleague's candidate opens with a reason, which the candidate reads among who has seen her profile. */
export function ReasonDialog({ candidate: { id, name }, open, onClose, onOpened }: Props) {
  const { t } = useTranslation()
  return (
    <WordsDialog
      open={open}
      onClose={onClose}
      title={name ? t('caseload.reason.titleOf', { name }) : t('caseload.reason.title')}
      lead={t('caseload.reason.lead')}
      label={t('caseload.reason.label')}
      hint={t('caseload.reason.hint')}
      required
      max={300}
      confirm={t('caseload.reason.confirm')}
      send={({ text }) => call(openCandidate, { params: { candidateId: id }, body: { reason: text } })}
      onSent={onOpened}
    />
  )
}
