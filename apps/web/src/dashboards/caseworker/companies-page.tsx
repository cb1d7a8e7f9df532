import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Choose } from '../../features/caseload/choose.tsx'
import { CompaniesTable } from '../../features/caseload/companies-table.tsx'
import { FilterBar } from '../../features/caseload/filter-bar.tsx'
import { admissions, CompanyFilters } from '../../features/caseload/filters.ts'
import { companiesQuery } from '../../features/caseload/queries.ts'
import { Results } from '../../features/caseload/results.tsx'
import { SearchField } from '../../features/caseload/search-field.tsx'
import { useList } from '../../features/caseload/use-list.ts'
import { useOptions } from '../../features/caseload/use-options.ts'
import { useFilters } from '../../page/params.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'

export function CompaniesPage() {
  const { t } = useTranslation()
  const options = useOptions()
  const [filters, setFilters] = useFilters(CompanyFilters)
  const { data: rows, busy } = useList(companiesQuery, filters)
  const onSearch = useCallback((search: string) => setFilters({ search }), [setFilters])
  const chosen = [
    filters.search && `“${filters.search}”`,
    filters.status !== 'any' && t(`caseload.filters.admission.${filters.status}`),
    t(`caseload.filters.whose.${filters.whose}`),
  ]
  return (
    <>
      <PageHeading>{t('caseload.companies.title')}</PageHeading>
      <FilterBar label={t('caseload.filters.label')} chosen={chosen}>
        <SearchField label={t('caseload.companies.search')} value={filters.search} onChange={onSearch} />
        <Choose
          label={t('caseload.filters.admission.label')}
          value={filters.status}
          options={options(admissions, 'caseload.filters.admission')}
          onChange={(status) => setFilters({ status })}
        />
        <Choose
          label={t('caseload.filters.whose.label')}
          value={filters.whose}
          options={options(['all', 'mine'] as const, 'caseload.filters.whose')}
          onChange={(whose) => setFilters({ whose })}
        />
      </FilterBar>
      <Results said={t('caseload.companies.found', { count: rows.length })} busy={busy}>
        {rows.length > 0 ? (
          <CompaniesTable rows={rows} />
        ) : (
          <EmptyState picture="workplace" text={t('caseload.companies.empty')} />
        )}
      </Results>
    </>
  )
}
