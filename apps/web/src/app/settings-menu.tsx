import { useTranslation } from 'react-i18next'
import { MenuIcon } from '../ui/menu-icon.tsx'
import { CornerMenu } from './corner-menu.tsx'
import { Settings } from './settings.tsx'

export function SettingsMenu() {
  const { t } = useTranslation()
  return (
    <CornerMenu label={t('app.settings')} mark={<MenuIcon name="settings" />}>
      <Settings />
    </CornerMenu>
  )
}
