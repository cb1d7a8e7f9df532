import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { ConsultantLine } from '../../features/companies/consultant-line.tsx'
import { useCompany } from '../../features/companies/queries.ts'
import { useAccount } from '../../session/account.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

/** Every page of a company ends with its named consultant; somebody who has left the company reads so. */
export function inCompany(Component: ComponentType): ComponentType {
  return function InCompany() {
    return useAccount().company ? (
      <>
        <Component />
        <Consultant />
      </>
    ) : (
      <NoCompany />
    )
  }
}

const Consultant = () => <ConsultantLine company={useCompany()} />

function NoCompany() {
  const { t } = useTranslation()
  return (
    <>
      <PageHeading>{t('companies.none.title')}</PageHeading>
      <EmptyState picture="workplace" text={t('companies.none.text')} />
    </>
  )
}
