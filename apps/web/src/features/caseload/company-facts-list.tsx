import { Link } from '@digdir/designsystemet-react'
import type { Company } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import './caseload.css'

/** Where it is and whom to call. */
export function CompanyFactsList({ company: { cvr, workplaces, members } }: { readonly company: Company }) {
  const { t } = useTranslation()
  return (
    <dl className="fb-facts">
      <dt>{t('caseload.companies.cvr')}</dt>
      <dd className="fb-number">{cvr}</dd>
      <dt>{t('caseload.companies.workplaces')}</dt>
      <dd>
        {workplaces.map(({ id, name, street, postcode, place, employees }) => (
          <span key={id} className="fb-block">
            {name}
            <small className="fb-quiet">
              {`${street}, ${postcode} ${place}`}
              {employees !== null && ` · ${t('caseload.companies.employees', { count: employees })}`}
            </small>
          </span>
        ))}
      </dd>
      <dt>{t('caseload.companies.people')}</dt>
      <dd>
        {members.map(({ accountId, name, email, role }) => (
          <span key={accountId} className="fb-block">
            {name}
            <small className="fb-quiet">
              {t(`caseload.companies.roles.${role}`)} · <Link href={`mailto:${email}`}>{email}</Link>
            </small>
          </span>
        ))}
      </dd>
    </dl>
  )
}
