import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../page/links.tsx'
import type { Dashboard } from '../page/page.ts'
import { DashboardLayout } from './dashboard-layout.tsx'
import { SettingsMenu } from './settings-menu.tsx'
import { Shell } from './shell.tsx'

/** Somebody who is signed in keeps their menu on the open pages, too. */
export function PublicLayout({ dashboard }: { dashboard: Dashboard | null }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  if (dashboard) return <DashboardLayout dashboard={dashboard} />
  return (
    <Shell
      home="/"
      corner={
        <>
          <SettingsMenu />
          {pathname !== '/log-in' && (
            <ButtonLink to="/log-in" variant="secondary" size="sm">
              {t('app.logIn')}
            </ButtonLink>
          )}
        </>
      }
    />
  )
}
