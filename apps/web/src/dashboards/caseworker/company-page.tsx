import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AdmissionDecision } from '../../features/caseload/admission-decision.tsx'
import { CompanyFactsList } from '../../features/caseload/company-facts-list.tsx'
import { CompanyVacancies } from '../../features/caseload/company-vacancies.tsx'
import { IntroductionsTable } from '../../features/caseload/introductions-table.tsx'
import { companyQuery } from '../../features/companies/queries.ts'
import { introductionsOf } from '../../features/introductions/queries.ts'
import { vacanciesQuery } from '../../features/vacancies/queries.ts'
import type { Page } from '../../page/page.ts'
import { useParam } from '../../page/params.ts'
import { PageHeading } from '../../ui/page-heading.tsx'

export const companyPage: Page = {
  path: 'companies/:companyId',
  title: 'caseload.companies.one',
  width: 'wide',
  Component: CompanyPage,
}

function CompanyPage() {
  const { t } = useTranslation()
  const companyId = useParam('companyId')
  const { data: company } = useSuspenseQuery(companyQuery(companyId))
  const { data: vacancies } = useSuspenseQuery(vacanciesQuery(companyId))
  const { data: all } = useSuspenseQuery(introductionsOf({}))
  const introductions = all.filter(({ vacancy }) => vacancies.some(({ id }) => id === vacancy.id))
  return (
    <>
      <PageHeading lead={company.about || undefined}>{company.name}</PageHeading>
      <AdmissionDecision company={company} />
      <CompanyFactsList company={company} />
      <section className="fb-stack">
        <h2>{t('caseload.companies.vacancies')}</h2>
        <CompanyVacancies vacancies={vacancies} />
      </section>
      {introductions.length > 0 && (
        <IntroductionsTable caption={t('caseload.introductions.title')} rows={introductions} />
      )}
    </>
  )
}
