import type { ProfileNeed } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { Choice, Choices } from '../../../ui/choice.tsx'
import { NeedPicker } from '../../catalogue/need-picker.tsx'
import { useCatalogue } from '../../catalogue/use-catalogue.ts'
import { NeedDetail } from './need-detail.tsx'
import { orNull, type StepProps } from './step-props.ts'

export function NeedsStep({ facts, change }: StepProps) {
  const { t } = useTranslation()
  const { need } = useCatalogue()
  const needs = facts.needs ?? []
  const setOne = (changed: ProfileNeed) =>
    change({ needs: needs.map((one) => (one.code === changed.code ? changed : one)) })
  const choose = (code: string, chosen: boolean) =>
    change({
      needs: orNull(chosen ? [...needs, newNeed(code, need(code)?.usual)] : needs.filter((one) => one.code !== code)),
    })

  return (
    <>
      <NeedPicker
        legend={t('profile.needs.legend')}
        chosen={needs.map(({ code }) => code)}
        onChange={choose}
        about={(code) => {
          const one = needs.find((held) => held.code === code)
          return one && <NeedDetail need={one} onChange={setOne} />
        }}
      />
      {needs.length === 0 && (
        <Choices legend={t('profile.needs.none')} hideLegend>
          <Choice
            label={t('profile.needs.none')}
            checked={facts.needs !== null}
            onChange={(none) => change({ needs: none ? [] : null })}
          />
        </Choices>
      )}
      <p className="fb-subtle">{t('profile.needs.elsewhere')}</p>
    </>
  )
}

/** A wish until the person says it has to be so, and hidden until she shows it. */
export const newNeed = (code: string, usual?: number): ProfileNeed => ({
  code,
  strength: 'preferred',
  ...(usual === undefined ? {} : { value: usual }),
  shown: false,
})
