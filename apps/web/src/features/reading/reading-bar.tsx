import { Button } from '@digdir/designsystemet-react'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { goOnReading, onReading, pauseReading, readingState, stopReading } from './read-aloud.ts'
import './reading-bar.css'

/** While a page is read aloud: pause and stop, always in reach. */
export function ReadingBar() {
  const { t } = useTranslation()
  const state = useSyncExternalStore(onReading, readingState)
  const { pathname } = useLocation()
  // Another page is not the one that was being read; coming there for the first time ends nothing.
  const began = useRef(pathname)
  useEffect(() => {
    if (began.current !== pathname) stopReading()
    began.current = pathname
  }, [pathname])
  useEffect(() => stopReading, [])
  return (
    <div className="fb-reading" data-silent role="status">
      {state === 'no-voice' && (
        <div className="fb-reading-bar">
          <p>{t('reading.noVoice')}</p>
          <Button variant="secondary" data-size="sm" onClick={stopReading}>
            {t('reading.close')}
          </Button>
        </div>
      )}
      {(state === 'reading' || state === 'paused') && (
        <div className="fb-reading-bar">
          <p>{t(`reading.${state}`)}</p>
          {state === 'reading' ? (
            <Button variant="secondary" data-size="sm" onClick={pauseReading}>
              {t('reading.pause')}
            </Button>
          ) : (
            <Button variant="secondary" data-size="sm" onClick={goOnReading}>
              {t('reading.goOn')}
            </Button>
          )}
          <Button data-size="sm" onClick={stopReading}>
            {t('reading.stop')}
          </Button>
        </div>
      )}
    </div>
  )
}
