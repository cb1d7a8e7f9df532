import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Dashboard } from '../page/page.ts'
import { useIsDemo } from '../session/session.ts'
import { MenuIcon } from '../ui/menu-icon.tsx'
import { MoreMenu } from './more-menu.tsx'
import './menu.css'

/** A bottom bar on a phone holds five things a thumb can hit; what does not fit stands under "Mere". */
const THUMBS = 5

export function Menu({ dashboard: { home, pages } }: { dashboard: Dashboard }) {
  const { t } = useTranslation()
  const demo = useIsDemo()
  const shown = pages.filter(({ inMenu, demoOnly = false }) => inMenu && (demo || !demoOnly))
  if (shown.length < 2) return null
  const first = shown.length > THUMBS ? THUMBS - 1 : THUMBS

  return (
    <nav className="fb-menu" aria-label={t('app.menu')}>
      <ul>
        {shown.map(({ path, title, menuTitle, icon = 'list' }, index) => (
          <li key={path} data-rest={index >= first}>
            <Link to={`${home}/${path}`} className="fb-menu-item" activeProps={{ 'aria-current': 'page' }}>
              <MenuIcon name={icon} />
              <span>{t(menuTitle ?? title)}</span>
            </Link>
          </li>
        ))}
        {shown.length > THUMBS && <MoreMenu home={home} pages={shown.slice(first)} />}
      </ul>
    </nav>
  )
}
