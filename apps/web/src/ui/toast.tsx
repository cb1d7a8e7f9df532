import { createContext, type ReactNode, use, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './toast.css'

interface Toast {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

type Tell = (text: string, action?: Toast['action']) => void

const ToastContext = createContext<Tell>(() => {})

/** `const tell = useToast(); tell('Gemt', { label: 'Fortryd', run })`: one calm sentence, read out by screen readers. */
export const useToast = () => use(ToastContext)

/** One message at a time; it stays until it is closed or another takes its place, because people read at their own pace. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null)
  const { t } = useTranslation()
  const tell = useCallback<Tell>((text, action) => setToast(action ? { text, action } : { text }), [])
  const close = useCallback(() => setToast(null), [])
  const act = () => {
    toast?.action?.run()
    close()
  }

  return (
    <ToastContext value={tell}>
      {children}
      <div className="fb-toasts" role="status">
        {toast && (
          <div className="fb-toast">
            <span>{toast.text}</span>
            {toast.action && (
              <button type="button" onClick={act}>
                {toast.action.label}
              </button>
            )}
            <button type="button" onClick={close}>
              {t('ui.close')}
            </button>
          </div>
        )}
      </div>
    </ToastContext>
  )
}
