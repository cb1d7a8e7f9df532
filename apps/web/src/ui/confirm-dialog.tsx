import { Button } from '@digdir/designsystemet-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonRow } from './button-row.tsx'
import './confirm-dialog.css'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  readonly children?: ReactNode
  /** What happens, as a verb: "Slet min profil". */
  readonly confirm: string
  readonly onConfirm: () => void
  readonly pending?: boolean
  readonly cancel?: string
}

/** Asks before something that cannot be undone. A native dialog: focus, Escape and what lies behind are the browser's. */
export function ConfirmDialog(props: Props) {
  const { open, onClose, title, children, confirm, onConfirm, pending = false, cancel } = props
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => {
    const { current } = dialog
    if (open && !current?.open) current?.showModal()
    if (!open && current?.open) current.close()
  }, [open])

  return (
    <dialog ref={dialog} className="fb-dialog" aria-labelledby={id} onClose={onClose}>
      {open && (
        <div>
          <h2 id={id}>{title}</h2>
          {children}
          <ButtonRow>
            <Button loading={pending} onClick={onConfirm}>
              {confirm}
            </Button>
            <Button variant="secondary" onClick={onClose}>
              {cancel ?? t('ui.cancel')}
            </Button>
          </ButtonRow>
        </div>
      )}
    </dialog>
  )
}
