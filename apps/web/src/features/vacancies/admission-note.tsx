import type { Company } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { admissionOf } from '../companies/queries.ts'

/** A company that waits to be let in reads by whom, and that it can go on meanwhile. */
export function AdmissionNote({ company }: { readonly company: Company }) {
  const { t } = useTranslation()
  const admission = admissionOf(company)
  if (!admission || admission.status === 'in') return null
  const { status, caseworker, reason } = admission
  return (
    <Card tone="sun">
      <h2>{t(`vacancies.${status}.title`)}</h2>
      {status === 'waiting' && (
        <p>{caseworker ? t('vacancies.waiting.named', { name: caseworker.name }) : t('vacancies.waiting.text')}</p>
      )}
      {status === 'refused' && (
        <>
          {reason && <p>{t('companies.admission.reason', { reason })}</p>}
          <p>{t('vacancies.refused.text')}</p>
        </>
      )}
    </Card>
  )
}
