import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { introductionsOf } from '../introductions/queries.ts'
import { vacanciesQuery } from '../vacancies/queries.ts'
import { CompanyVacancies } from './company-vacancies.tsx'
import { IntroductionsTable } from './introductions-table.tsx'

/** The jobs of a company that is in, and who is introduced to them. Before that they are nobody's but the company's. */
export function CompanyWork({ companyId }: { readonly companyId: string }) {
  const { t } = useTranslation()
  const { data: vacancies } = useSuspenseQuery(vacanciesQuery(companyId))
  const { data: all } = useSuspenseQuery(introductionsOf({}))
  const introductions = all.filter(({ vacancy }) => vacancies.some(({ id }) => id === vacancy.id))
  return (
    <>
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
