import { Dropdown } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Page } from '../page/page.ts'
import { MenuIcon } from '../ui/menu-icon.tsx'

/** The rest of the menu on a phone. */
export function MoreMenu({ home, pages }: { home: string; pages: readonly Page[] }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <li className="fb-more">
      <button type="button" popoverTarget="fb-more" aria-expanded={open}>
        <MenuIcon name="more" />
        <span>{t('app.more')}</span>
      </button>
      <Dropdown
        id="fb-more"
        placement="top-end"
        open={open}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
      >
        <Dropdown.List>
          {pages.map(({ path, title }) => (
            <Dropdown.Item key={path}>
              <Dropdown.Button asChild>
                <Link to={`${home}/${path}`} onClick={() => setOpen(false)}>
                  {t(title)}
                </Link>
              </Dropdown.Button>
            </Dropdown.Item>
          ))}
        </Dropdown.List>
      </Dropdown>
    </li>
  )
}
