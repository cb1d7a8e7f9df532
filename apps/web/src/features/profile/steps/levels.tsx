import { useTranslation } from 'react-i18next'
import { Segmented } from '../../../ui/segmented.tsx'

export type Level = 1 | 2 | 3
const names = ['some', 'well', 'very'] as const
const levels = { some: 1, well: 2, very: 3 } as const

interface Props {
  /** Which words: of what one can do, or of a language. */
  readonly of: 'skills' | 'more'
  readonly legend: string
  readonly value: Level
  readonly onChange: (level: Level) => void
}

export function Levels({ of, legend, value, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <Segmented
      legend={legend}
      options={names.map((name) => ({ value: name, label: t(`profile.${of}.levels.${name}`) }))}
      value={names[value - 1] ?? null}
      onChange={(name) => onChange(levels[name])}
    />
  )
}
