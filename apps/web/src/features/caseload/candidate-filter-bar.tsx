import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { Choose } from './choose.tsx'
import { FilterBar } from './filter-bar.tsx'
import { type CandidateFilters, sorts, statuses, whose } from './filters.ts'
import { SearchField } from './search-field.tsx'
import { SectorFilter } from './sector-filter.tsx'
import { useOptions } from './use-options.ts'

type Filters = z.output<typeof CandidateFilters>

interface Props {
  readonly filters: Filters
  readonly onChange: (change: Partial<Filters>) => void
}

export function CandidateFilterBar({ filters, onChange }: Props) {
  const { t } = useTranslation()
  const options = useOptions()
  const { labelOf } = useCatalogue()
  const onSearch = useCallback((search: string) => onChange({ search }), [onChange])
  const chosen = [
    filters.search && `“${filters.search}”`,
    t(`caseload.filters.whose.${filters.whose}`),
    filters.status !== 'any' && t(`caseload.filters.status.${filters.status}`),
    filters.sector && labelOf('sector', filters.sector),
  ]
  return (
    <FilterBar label={t('caseload.filters.label')} chosen={chosen}>
      <SearchField label={t('caseload.filters.name')} value={filters.search} onChange={onSearch} />
      <Choose
        label={t('caseload.filters.whose.label')}
        value={filters.whose}
        options={options(whose, 'caseload.filters.whose')}
        onChange={(chosen) => onChange({ whose: chosen })}
      />
      <Choose
        label={t('caseload.filters.status.label')}
        value={filters.status}
        options={options(statuses, 'caseload.filters.status')}
        onChange={(status) => onChange({ status })}
      />
      <SectorFilter value={filters.sector} onChange={(sector) => onChange({ sector })} />
      <Choose
        label={t('caseload.filters.sort.label')}
        value={filters.sort}
        options={options(sorts, 'caseload.filters.sort')}
        onChange={(sort) => onChange({ sort })}
      />
    </FilterBar>
  )
}
