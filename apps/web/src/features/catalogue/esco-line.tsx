import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { learntNames, usesEsco } from './imported.ts'

/** What the European Commission asks for wherever its classification is used: from the first name of it on, on every page. */
export function EscoLine() {
  const { t } = useTranslation()
  const isUsed = useSyncExternalStore(learntNames.subscribe, usesEsco)
  return isUsed ? <p>{t('app.esco')}</p> : null
}
