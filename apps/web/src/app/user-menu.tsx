import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../page/links.tsx'
import { useAccount } from '../session/account.ts'
import { useLogOut } from '../session/log-out.ts'
import { Avatar, initials } from '../ui/avatar.tsx'
import { CornerMenu } from './corner-menu.tsx'
import { Settings } from './settings.tsx'

export function UserMenu() {
  const { t } = useTranslation()
  const { name, role, company, municipality } = useAccount()
  const logOut = useLogOut()
  const place = company?.name ?? municipality?.name
  return (
    <CornerMenu label={t('app.userMenu', { name, initials: initials(name) })} mark={<Avatar name={name} />}>
      <p className="fb-who">
        <strong>{name}</strong>
        {place && <span>{place}</span>}
      </p>
      <TextLink to={`/${role}/account`}>{t('app.account')}</TextLink>
      <Settings />
      <Button variant="secondary" data-color="neutral" loading={logOut.isPending} onClick={() => logOut.mutate()}>
        {t('app.logOut')}
      </Button>
    </CornerMenu>
  )
}
