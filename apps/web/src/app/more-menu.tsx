import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Page } from '../page/page.ts'
import { MenuIcon } from '../ui/menu-icon.tsx'
import { Popover } from '../ui/popover.tsx'

/** The rest of the menu on a phone. */
export function MoreMenu({ home, pages }: { home: string; pages: readonly Page[] }) {
  const { t } = useTranslation()
  const mark = (
    <>
      <MenuIcon name="more" />
      <span>{t('app.more')}</span>
    </>
  )
  return (
    <li className="fb-more">
      <Popover place="above" className="fb-menu-item" mark={mark}>
        <ul className="fb-rest">
          {pages.map(({ path, title, menuTitle, icon = 'list' }) => (
            <li key={path}>
              <Link to={`${home}/${path}`} activeProps={{ 'aria-current': 'page' }}>
                <MenuIcon name={icon} />
                {t(menuTitle ?? title)}
              </Link>
            </li>
          ))}
        </ul>
      </Popover>
    </li>
  )
}
