import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Segmented } from '../../ui/segmented.tsx'
import './asked-rows.css'

interface Asked {
  readonly id: string
  readonly label: string
  readonly must: boolean
  readonly more?: ReactNode
}

interface Props {
  readonly label: string
  readonly rows: readonly Asked[]
  readonly onMust: (id: string, must: boolean) => void
  readonly onRemove: (id: string) => void
}

/** What is asked for, each as "must" or "nice to have". */
export function AskedRows({ label, rows, onMust, onRemove }: Props) {
  const { t } = useTranslation()
  if (rows.length === 0) return null
  return (
    <ul className="fb-asked" aria-label={label}>
      {rows.map(({ id, label: what, must, more }) => (
        <li key={id}>
          <span>{what}</span>
          {more}
          <Segmented
            legend={t('vacancies.edit.requirements.how', { what })}
            hideLegend
            options={[
              { value: 'must', label: t('vacancies.edit.requirements.must') },
              { value: 'nice', label: t('vacancies.edit.requirements.nice') },
            ]}
            value={must ? 'must' : 'nice'}
            onChange={(value) => onMust(id, value === 'must')}
          />
          <button
            type="button"
            className="fb-remove"
            aria-label={t('vacancies.edit.requirements.remove', { what })}
            onClick={() => onRemove(id)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  )
}
