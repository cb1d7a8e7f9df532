import { useTranslation } from 'react-i18next'
import { TextLink } from '../../page/links.tsx'
import type { PublicPage } from '../../page/page.ts'
import { useAccount } from '../../session/account.ts'
import { Card } from '../../ui/card.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { AccountForm } from './account-form.tsx'
import { LogOutEverywhere } from './log-out-everywhere.tsx'
import { ReadMarks } from './read-marks.tsx'

export const accountPage: PublicPage = { title: 'account.title', Component: AccountPage }

function AccountPage() {
  const { t } = useTranslation()
  const account = useAccount()
  return (
    <>
      <PageHeading lead={t('account.lead', { email: account.email })}>{t('account.title')}</PageHeading>
      <Card>
        <AccountForm account={account} />
      </Card>
      <Card>
        <h2>{t('account.password.title')}</h2>
        <p>{t('account.password.text')}</p>
        <p>
          <TextLink to="/forgot-password">{t('account.password.link')}</TextLink>
        </p>
      </Card>
      <ReadMarks />
      <LogOutEverywhere />
    </>
  )
}
