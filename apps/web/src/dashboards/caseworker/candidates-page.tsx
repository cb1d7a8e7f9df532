import { useTranslation } from 'react-i18next'
import { CandidateFilterBar } from '../../features/caseload/candidate-filter-bar.tsx'
import { CandidatesTable } from '../../features/caseload/candidates-table.tsx'
import { CandidateFilters } from '../../features/caseload/filters.ts'
import { candidatesQuery } from '../../features/caseload/queries.ts'
import { Results } from '../../features/caseload/results.tsx'
import { useList } from '../../features/caseload/use-list.ts'
import { ButtonLink } from '../../page/links.tsx'
import { useFilters } from '../../page/params.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

export function CandidatesPage() {
  const { t } = useTranslation()
  const [filters, setFilters] = useFilters(CandidateFilters)
  const { data: rows, busy } = useList(candidatesQuery, filters)
  const create = <ButtonLink to="/caseworker/candidates/new">{t('caseload.candidates.create')}</ButtonLink>
  return (
    <>
      <PageHeading aside={create}>{t('caseload.candidates.title')}</PageHeading>
      <CandidateFilterBar filters={filters} onChange={setFilters} />
      <Results said={t('caseload.candidates.found', { count: rows.length })} busy={busy}>
        {rows.length > 0 ? (
          <CandidatesTable rows={rows} />
        ) : (
          <EmptyState picture="people" text={t(`caseload.candidates.empty.${filters.whose}`)} />
        )}
      </Results>
    </>
  )
}
