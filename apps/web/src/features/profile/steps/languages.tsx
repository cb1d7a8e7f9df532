import { useTranslation } from 'react-i18next'
import { CataloguePicker } from '../../catalogue/catalogue-picker.tsx'
import { Suggestions } from '../../catalogue/suggestions.tsx'
import { useCatalogue } from '../../catalogue/use-catalogue.ts'
import { Levels } from './levels.tsx'
import { orNull, type StepProps } from './step-props.ts'

const common = ['da', 'en', 'de']

export function Languages({ facts, change }: StepProps) {
  const { t } = useTranslation()
  const { labelOf } = useCatalogue()
  const spoken = facts.languages ?? []
  const codes = spoken.map(({ code }) => code)
  const set = (next: readonly string[]) =>
    change({
      languages: orNull(next.map((code) => spoken.find((one) => one.code === code) ?? { code, level: 3 as const })),
    })
  return (
    <section className="fb-part-of-step">
      <CataloguePicker
        kind="language"
        label={t('profile.more.languages')}
        hint={t('profile.more.languageHint')}
        value={codes}
        onChange={set}
      />
      <Suggestions
        label={t('profile.more.common')}
        items={common.filter((code) => !codes.includes(code)).map((id) => ({ id, label: labelOf('language', id) }))}
        onAdd={(code) => set([...codes, code])}
      />
      {spoken.map(({ code, level }) => (
        <Levels
          key={code}
          of="more"
          legend={t('profile.more.level', { language: labelOf('language', code).toLocaleLowerCase('da') })}
          value={level}
          onChange={(next) =>
            change({ languages: spoken.map((one) => (one.code === code ? { code, level: next } : one)) })
          }
        />
      ))}
    </section>
  )
}
