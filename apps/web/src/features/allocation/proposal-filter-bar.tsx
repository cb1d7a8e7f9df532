import { useTranslation } from 'react-i18next'
import { Choose } from '../caseload/choose.tsx'
import { FilterBar } from '../caseload/filter-bar.tsx'
import { SectorFilter } from '../caseload/sector-filter.tsx'
import { useOptions } from '../caseload/use-options.ts'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { type ProposalFilters, whose } from './proposal-filters.ts'

interface Props {
  readonly filters: ProposalFilters
  readonly onChange: (change: Partial<ProposalFilters>) => void
}

const upTo = (most: number) =>
  Array.from({ length: most }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }))

/** Whom the proposal is for, and how many at most. */
export function ProposalFilterBar({ filters, onChange }: Props) {
  const { t } = useTranslation()
  const options = useOptions()
  const { labelOf } = useCatalogue()
  const chosen = [
    t(`allocation.filters.whose.${filters.whose}`),
    filters.sector && labelOf('sector', filters.sector),
    t('allocation.filters.most', { perPerson: filters.perPerson, perVacancy: filters.perVacancy }),
  ]
  return (
    <FilterBar label={t('allocation.filters.label')} chosen={chosen}>
      <Choose
        label={t('allocation.filters.whose.label')}
        value={filters.whose}
        options={options(whose, 'allocation.filters.whose')}
        onChange={(value) => onChange({ whose: value })}
      />
      <SectorFilter value={filters.sector} onChange={(sector) => onChange({ sector })} />
      <Choose
        label={t('allocation.filters.perPerson')}
        value={String(filters.perPerson)}
        options={upTo(3)}
        onChange={(value) => onChange({ perPerson: Number(value) })}
      />
      <Choose
        label={t('allocation.filters.perVacancy')}
        value={String(filters.perVacancy)}
        options={upTo(5)}
        onChange={(value) => onChange({ perVacancy: Number(value) })}
      />
    </FilterBar>
  )
}
