import type { VacancyFacts } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Segmented } from '../../ui/segmented.tsx'
import { useCatalogue } from '../catalogue/use-catalogue.ts'
import { RequirementSection } from './requirement-section.tsx'

type Languages = VacancyFacts['languages']

interface Props {
  readonly languages: Languages
  readonly set: (facts: { languages: Languages }) => void
}

const levels = { 1: 'one', 2: 'two', 3: 'three' } as const
const EVERYDAY = 2

/** Languages with how well; what a job needs is mostly less than fluent. */
export function LanguageRequirements({ languages, set }: Props) {
  const { t } = useTranslation()
  const { labelOf, searchOf } = useCatalogue()
  const all = languages ?? []
  const change = (code: string, more: Partial<(typeof all)[number]>) =>
    set({ languages: all.map((one) => (one.code === code ? { ...one, ...more } : one)) })

  const rowOf = ({ code, must, level }: (typeof all)[number]) => ({
    id: code,
    must,
    label: labelOf('language', code),
    more: (
      <Segmented
        legend={t('vacancies.edit.requirements.level', { what: labelOf('language', code) })}
        hideLegend
        options={([1, 2, 3] as const).map((one) => ({
          value: `${one}` as const,
          label: t(`vacancies.edit.requirements.levels.${levels[one]}`),
        }))}
        value={`${level}`}
        onChange={(chosen) => change(code, { level: chosen === '1' ? 1 : chosen === '2' ? 2 : 3 })}
      />
    ),
  })

  return (
    <RequirementSection
      label={t('vacancies.edit.requirements.languages')}
      search={searchOf('language')}
      rows={languages?.map(rowOf) ?? null}
      onAdd={(code) =>
        all.some((one) => one.code === code) || set({ languages: [...all, { code, level: EVERYDAY, must: true }] })
      }
      onMust={(code, must) => change(code, { must })}
      onRemove={(code) => set({ languages: all.filter((one) => one.code !== code) })}
      onNone={() => set({ languages: [] })}
    />
  )
}
