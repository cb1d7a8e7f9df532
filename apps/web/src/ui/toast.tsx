import { createContext, type ReactNode, use, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './toast.css'

interface Toast {
  readonly text: string
  /** Not an answer to something the person did. */
  readonly isNews?: boolean
  readonly action?: { readonly label: string; readonly run: () => void }
}

type Tell = (text: string, action?: Toast['action']) => void

const ToastContext = createContext<Tell>(() => {})
const NewsContext = createContext<Tell>(() => {})

/** `const tell = useToast(); tell('Gemt', { label: 'Fortryd', run })`: one calm sentence, read out by screen readers. */
export const useToast = () => use(ToastContext)

/** The same for what nobody asked for: it waits until the message that stands is closed. */
export const useNews = () => use(NewsContext)

/** One message at a time; it stays until it is closed or another takes its place, because people read at their own pace. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [[toast, ...after], setToasts] = useState<readonly Toast[]>([])
  const { t } = useTranslation()
  const tell = useCallback<Tell>((text, action) => setToasts([action ? { text, action } : { text }]), [])
  const news = useCallback<Tell>((text, action) => {
    const next: Toast = action ? { text, action, isNews: true } : { text, isNews: true }
    setToasts(([now]) => (now && !now.isNews ? [now, next] : [next]))
  }, [])
  const close = () => setToasts(after)
  const act = () => {
    toast?.action?.run()
    close()
  }

  return (
    <ToastContext value={tell}>
      <NewsContext value={news}>{children}</NewsContext>
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
