import type { Vacancy, VacancyCard } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../../page/links.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Tag } from '../../ui/tag.tsx'
import { VacancySummary } from '../matches/vacancy-summary.tsx'
import './caseload.css'

/** Every vacancy with its conditions folded away; for a published one, the way to its matches. */
export function CompanyVacancies({ vacancies }: { readonly vacancies: readonly Vacancy[] }) {
  const { t } = useTranslation()
  if (vacancies.length === 0) return <p className="fb-subtle">{t('caseload.companies.noVacancies')}</p>
  return (
    <ul className="fb-plain">
      {vacancies.map((vacancy) => (
        <li key={vacancy.id}>
          <Disclosure
            summary={
              <span className="fb-tags">
                {vacancy.title}
                <Tag tone={vacancy.status === 'published' ? 'accent' : 'plain'}>
                  {t(`vacancies.status.${vacancy.status}`)}
                </Tag>
              </span>
            }
          >
            {vacancy.status === 'published' && (
              <p>
                <TextLink to="/caseworker/review" search={{ vacancy: vacancy.id, whose: 'all' }}>
                  {t('caseload.companies.findCandidates')}
                </TextLink>
              </p>
            )}
            <VacancySummary vacancy={asCard(vacancy)} about="she" />
          </Disclosure>
        </li>
      ))}
    </ul>
  )
}

const asCard = ({ id, company, workplace, title, about, facts }: Vacancy): VacancyCard => ({
  id,
  company: company.name,
  place: workplace?.place ?? null,
  title,
  about,
  facts,
  contact: null,
  caseworker: null,
})
