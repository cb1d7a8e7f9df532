import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { Choose } from './choose.tsx'

interface Props {
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

export function SectorFilter({ value, onChange }: Props) {
  const { t } = useTranslation()
  const sectors = useCatalogue().all('sector')
  const known = sectors.map(({ id, label }) => ({ value: id, label }))
  return (
    <Choose
      label={t('caseload.filters.sector')}
      value={value ?? ''}
      options={[{ value: '', label: t('caseload.filters.allSectors') }, ...known]}
      onChange={(chosen) => onChange(chosen || undefined)}
    />
  )
}
