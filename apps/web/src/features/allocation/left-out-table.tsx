import type { LeftOut } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../../page/links.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { useWhy } from './use-why.ts'

/** Who gets nothing this time, longest waiting first, and why. */
export function LeftOutTable({ rows }: { readonly rows: readonly LeftOut[] }) {
  const { t } = useTranslation()
  const { ofLeftOut } = useWhy()
  return (
    <DataTable
      caption={t('allocation.leftOut.title')}
      hideCaption
      rows={rows}
      keyOf={({ candidate }) => candidate.id}
      columns={[
        {
          id: 'name',
          heading: t('caseload.candidates.name'),
          cell: ({ candidate }) => <TextLink to={`/caseworker/candidates/${candidate.id}`}>{candidate.name}</TextLink>,
        },
        {
          id: 'waiting',
          heading: t('caseload.candidates.waiting'),
          cell: ({ waitedDays }) => t('caseload.candidates.weeks', { count: Math.floor(waitedDays / 7) }),
        },
        { id: 'why', heading: t('allocation.leftOut.because'), cell: ofLeftOut },
      ]}
    />
  )
}
