import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-words.ts'
import { wantReading } from './reading-wanted.ts'

/** Reads the page that is open. What reads comes only now, and so does its bar. */
export function ReadAloudButton() {
  const { t } = useTranslation()
  const language = useLanguage()
  const read = async () => {
    wantReading()
    const main = document.getElementById('main')
    const { readAloud } = await import('./read-aloud.ts')
    if (main) await readAloud(main, language)
  }
  return (
    <Button variant="secondary" data-color="neutral" onClick={read}>
      {t('app.readAloud')}
    </Button>
  )
}
