import { useTranslation } from 'react-i18next'
import './waiting.css'

/** Shown while a page is on its way; appears only after a moment, so that a quick answer does not flicker. */
export function Waiting() {
  const { t } = useTranslation()
  return (
    <div role="status" className="fb-waiting">
      <p className="fb-hidden">{t('ui.waiting')}</p>
      <span />
      <span />
      <span />
    </div>
  )
}
