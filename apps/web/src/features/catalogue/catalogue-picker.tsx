import type { ReactNode } from 'react'
import { Picker } from '../../ui/picker.tsx'
import type { CatalogueKind } from './catalogue.ts'
import { useCatalogue } from './use-catalogue.ts'

interface Props {
  readonly kind: CatalogueKind
  /** Ids, or codes for languages and licences. */
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly single?: boolean
}

/** Search the catalogue and choose; what is chosen stands as chips. */
export function CataloguePicker({ kind, value, onChange, label, hint, single = false }: Props) {
  const { labelOf, searchOf } = useCatalogue()
  return (
    <Picker
      label={label}
      hint={hint}
      search={searchOf(kind)}
      chosen={value.map((id) => ({ id, label: labelOf(kind, id) }))}
      onChange={(items) => onChange(items.map(({ id }) => id))}
      single={single}
    />
  )
}
