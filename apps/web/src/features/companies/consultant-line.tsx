import type { Company } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Avatar } from '../../ui/avatar.tsx'
import './consultant-line.css'
import { admissionOf } from './queries.ts'

/** Somebody known by name takes care of the rest: at the foot of every page of a company. */
export function ConsultantLine({ company }: { readonly company: Company }) {
  const { t } = useTranslation()
  const admission = admissionOf(company)
  const person = admission?.caseworker
  if (!person)
    return (
      admission && (
        <p className="fb-consultant">{t('companies.consultant.none', { place: admission.municipality.name })}</p>
      )
    )
  return (
    <p className="fb-consultant">
      <Avatar name={person.name} size="sm" />
      <span>{t('companies.consultant.is', { name: person.name })}</span>
      {person.phone && (
        <a href={`tel:${person.phone.replace(/\s/g, '')}`}>{t('companies.consultant.call', { phone: person.phone })}</a>
      )}
      <a href={`mailto:${person.email}`}>{t('companies.consultant.write')}</a>
    </p>
  )
}
