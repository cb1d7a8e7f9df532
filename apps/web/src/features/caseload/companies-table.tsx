import type { CompanyRow } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { useFormat } from '../../i18n/use-words.ts'
import { TextLink } from '../../page/links.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { AdmissionTag } from './admission-tag.tsx'
import { focusRow } from './focus-row.ts'
import { LetIn } from './let-in.tsx'
import { RefuseCompany } from './refuse-company.tsx'

type Row = z.output<typeof CompanyRow>

/** Companies of the municipality; those that would like to join are let in or refused from the row. */
export function CompaniesTable({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation()
  const { shortDate } = useFormat()
  return (
    <DataTable
      caption={t('caseload.companies.title')}
      hideCaption
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          id: 'name',
          heading: t('caseload.companies.name'),
          cell: ({ id, name, place }) => (
            <>
              <TextLink to={`/caseworker/companies/${id}`}>{name}</TextLink>
              {place && <small className="fb-quiet">{place}</small>}
            </>
          ),
        },
        {
          id: 'status',
          heading: t('caseload.filters.admission.label'),
          cell: ({ status, registeredAt }) => (
            <div>
              <AdmissionTag status={status} />
              {status === 'waiting' && (
                <small className="fb-quiet">{t('caseload.companies.since', { date: shortDate(registeredAt) })}</small>
              )}
            </div>
          ),
        },
        {
          id: 'cvr',
          heading: t('caseload.companies.cvr'),
          cell: ({ cvr }) => <span className="fb-number">{cvr}</span>,
        },
        {
          id: 'jobs',
          heading: t('caseload.companies.jobs'),
          cell: ({ published }) => <span className="fb-number">{published}</span>,
        },
        {
          id: 'answers',
          heading: t('caseload.companies.owes'),
          cell: ({ waitingAnswers }) => <span className="fb-number">{waitingAnswers}</span>,
        },
        {
          id: 'caseworker',
          heading: t('caseload.candidate.consultant'),
          cell: ({ caseworker }) => caseworker?.name ?? t('caseload.candidates.nobody'),
        },
      ]}
      actionsHeading={t('caseload.action')}
      actions={(row) =>
        row.status === 'waiting' && (
          <>
            <LetIn company={row} onDone={() => focusRow(rows.indexOf(row))} />
            <RefuseCompany company={row} onDone={() => focusRow(rows.indexOf(row))} />
          </>
        )
      }
    />
  )
}
