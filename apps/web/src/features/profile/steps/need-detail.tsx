import type { ProfileNeed } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Segmented } from '../../../ui/segmented.tsx'
import { useCatalogue } from '../../catalogue/use-catalogue.ts'
import { ValueStepper } from './value-stepper.tsx'
import '../profile.css'

interface Props {
  readonly need: ProfileNeed
  readonly onChange: (need: ProfileNeed) => void
}

/** How much a chosen need matters, and its value where it has one. */
export function NeedDetail({ need, onChange }: Props) {
  const { t } = useTranslation()
  const { need: entryOf, needWords } = useCatalogue()
  const values = entryOf(need.code)?.values
  const words = needWords(need.code, 'need', need.value)
  return (
    <div className="fb-need-detail">
      {values ? (
        <ValueStepper
          name={needWords(need.code, 'everyday')}
          values={values}
          value={need.value ?? null}
          said={words}
          onChange={(value) => onChange({ ...need, value })}
        />
      ) : (
        <p>{words}</p>
      )}
      <Segmented
        legend={t('profile.needs.strength')}
        hideLegend
        options={[
          { value: 'required', label: t('profile.needs.required') },
          { value: 'preferred', label: t('profile.needs.preferred') },
        ]}
        value={need.strength}
        onChange={(strength) => onChange({ ...need, strength })}
      />
    </div>
  )
}
