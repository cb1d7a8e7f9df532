import { useTranslation } from 'react-i18next'
import { useOnline } from '../api/connection.ts'
import './offline-banner.css'

export function OfflineBanner() {
  const { t } = useTranslation()
  const online = useOnline()
  return (
    <div role="status" className="fb-offline">
      {!online && <p>{t('app.offline.banner')}</p>}
    </div>
  )
}
