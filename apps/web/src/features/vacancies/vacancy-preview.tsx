import type { Company, VacancyCard } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { admissionOf } from '../companies/queries.ts'
import { VacancySummary } from '../matches/vacancy-summary.tsx'
import type { DraftedVacancy } from './changes.ts'

interface Props {
  readonly vacancy: DraftedVacancy
  readonly company: Company
}

/** The card a candidate reads, from what is typed now. */
export function VacancyPreview({ vacancy, company }: Props) {
  const { t } = useTranslation()
  const workplace = company.workplaces.find(({ id }) => id === vacancy.workplaceId)
  const card: VacancyCard = {
    id: vacancy.id,
    company: company.name,
    place: workplace?.place ?? null,
    title: vacancy.title,
    about: vacancy.about,
    facts: vacancy.facts,
    contact: null,
    caseworker: admissionOf(company)?.caseworker ?? null,
  }
  return (
    <Card tone="accent">
      <p className="fb-subtle">{t('vacancies.edit.publish.preview')}</p>
      <h2>{vacancy.title}</h2>
      <VacancySummary vacancy={card} about="you" />
    </Card>
  )
}
