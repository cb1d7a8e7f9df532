import { useTranslation } from 'react-i18next'

/** What the European Commission asks for wherever its classification is used. */
export function EscoLine() {
  const { t } = useTranslation()
  return <p className="fb-subtle">{t('catalogue.esco')}</p>
}
