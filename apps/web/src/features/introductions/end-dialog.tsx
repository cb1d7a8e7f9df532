import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly pending: boolean
  readonly company: string
  readonly onEnd: () => void
}

/** Taking a yes back works at once; said honestly, it cannot make anybody forget. */
export function EndDialog({ open, onClose, pending, company, onEnd }: Props) {
  const { t } = useTranslation()
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={t('introductions.end.title')}
      confirm={t('introductions.end.confirm')}
      cancel={t('introductions.end.cancel')}
      onConfirm={onEnd}
      pending={pending}
    >
      <p>{t('introductions.end.text', { company })}</p>
    </ConfirmDialog>
  )
}
