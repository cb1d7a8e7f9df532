import { Button } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Picker, type PickerItem } from '../../ui/picker.tsx'
import { AskedRows } from './asked-rows.tsx'

interface Asked {
  readonly id: string
  readonly label: string
  readonly must: boolean
  readonly more?: ReactNode
}

interface Props {
  readonly label: string
  readonly search: (text: string) => Promise<readonly PickerItem[]>
  /** Null: not answered; empty: none. */
  readonly rows: readonly Asked[] | null
  readonly onAdd: (id: string) => void
  readonly onMust: (id: string, must: boolean) => void
  readonly onRemove: (id: string) => void
  readonly onNone: () => void
  readonly children?: ReactNode
}

/** One kind of requirement. "None" is an answer, too, and takes one press. */
export function RequirementSection({ label, search, rows, onAdd, onMust, onRemove, onNone, children }: Props) {
  const { t } = useTranslation()
  return (
    <section className="fb-stack" aria-label={label}>
      <AskedRows label={label} rows={rows ?? []} onMust={onMust} onRemove={onRemove} />
      <Picker
        label={label}
        hint={rows?.length === 0 ? t('vacancies.edit.requirements.chosenNone') : undefined}
        search={search}
        chosen={[]}
        onChange={([item]) => item && onAdd(item.id)}
      />
      {children}
      {rows === null && (
        <Button type="button" variant="secondary" className="fb-start" onClick={onNone}>
          {t('vacancies.edit.requirements.noneOf')}
          <span className="fb-hidden">: {label}</span>
        </Button>
      )}
    </section>
  )
}
