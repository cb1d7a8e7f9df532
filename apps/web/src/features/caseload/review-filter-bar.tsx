import { Button } from '@digdir/designsystemet-react'
import type { ReviewRow } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { Choose } from './choose.tsx'
import { FilterBar } from './filter-bar.tsx'
import { type ReviewFilters, states, verdicts } from './filters.ts'
import { SectorFilter } from './sector-filter.tsx'
import { useOptions } from './use-options.ts'

type Filters = z.output<typeof ReviewFilters>

interface Props {
  readonly filters: Filters
  /** They name the one candidate or vacancy that the list is narrowed to. */
  readonly rows: readonly z.output<typeof ReviewRow>[]
  readonly onChange: (change: Partial<Filters>) => void
}

export function ReviewFilterBar({ filters, rows, onChange }: Props) {
  const { t } = useTranslation()
  const options = useOptions()
  const { labelOf } = useCatalogue()
  // Another filter is another list: it starts on its first page.
  const change = (some: Partial<Filters>) => onChange({ ...some, page: 1 })
  const only = filters.candidate ? rows[0]?.candidate.name : filters.vacancy ? rows[0]?.vacancy.title : undefined
  const chosen = [
    t(`caseload.filters.verdict.${filters.verdict}`),
    t(`caseload.filters.whose.${filters.whose}`),
    filters.state !== 'any' && t(`caseload.filters.state.${filters.state}`),
    filters.sector && labelOf('sector', filters.sector),
    only,
  ]
  return (
    <FilterBar label={t('caseload.filters.label')} chosen={chosen}>
      <Choose
        label={t('caseload.filters.verdict.label')}
        value={filters.verdict}
        options={options(verdicts, 'caseload.filters.verdict')}
        onChange={(verdict) => change({ verdict })}
      />
      <Choose
        label={t('caseload.filters.whose.label')}
        value={filters.whose}
        options={options(['mine', 'all'] as const, 'caseload.filters.whose')}
        onChange={(whose) => change({ whose })}
      />
      <Choose
        label={t('caseload.filters.state.label')}
        value={filters.state}
        options={options(states, 'caseload.filters.state')}
        onChange={(state) => change({ state })}
      />
      <SectorFilter value={filters.sector} onChange={(sector) => change({ sector })} />
      {(filters.candidate || filters.vacancy) && (
        <Button variant="tertiary" onClick={() => change({ candidate: undefined, vacancy: undefined })}>
          {t('caseload.review.showEverybody', { name: only ?? '' })}
        </Button>
      )}
    </FilterBar>
  )
}
