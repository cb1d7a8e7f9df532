import { SkipLink } from '@digdir/designsystemet-react'
import { Link, Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EscoLine } from '../features/catalogue/esco-line.tsx'
import { Logo } from './logo.tsx'
import { OfflineBanner } from './offline-banner.tsx'
import { ReadingPlace } from './reading-place.tsx'
import './shell.css'

interface Props {
  readonly home: string
  readonly menu?: ReactNode
  readonly corner: ReactNode
}

/** What stands around every page: skip link, header, menu, offline banner, main and footer. */
export function Shell({ home, menu, corner }: Props) {
  const { t } = useTranslation()
  return (
    <div className="fb-shell" data-menu={Boolean(menu)}>
      <SkipLink href="#main">{t('app.skip')}</SkipLink>
      <header className="fb-top">
        <Link to={home} className="fb-home">
          <Logo />
        </Link>
        {menu}
        <div className="fb-corner">{corner}</div>
      </header>
      <OfflineBanner />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="fb-foot">
        <div>
          <p>{t('app.foot')}</p>
          <EscoLine />
        </div>
        <nav aria-label={t('app.about')}>
          <Link to="/privacy">{t('app.privacy')}</Link>
          <Link to="/was">{t('app.accessibility')}</Link>
        </nav>
      </footer>
      <ReadingPlace />
    </div>
  )
}
