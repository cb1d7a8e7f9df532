import type { VacancyFacts, VacancyWage } from '@fleksbro/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NumberStepper } from '../../ui/number-stepper.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import '../../ui/range-picker.css'

interface Props {
  readonly wage: VacancyFacts['wage']
  readonly set: (facts: Pick<VacancyFacts, 'wage'>) => void
}

interface Typed {
  readonly from: number | null
  readonly to: number | null
}

/** Kroner an hour. */
const bounds = { min: 50, max: 1000, start: 165 }
const fits = (kroner: number | null): kroner is number =>
  kroner !== null && kroner >= bounds.min && kroner <= bounds.max

/** By agreement, or kroner an hour. Half a number while it is typed is not sent. */
export function WageQuestion({ wage, set }: Props) {
  const { t } = useTranslation()
  const given = typeof wage === 'object' && wage !== null ? wage : null
  const [own, setOwn] = useState(given !== null)
  const [typed, setTyped] = useState<Typed>({
    from: given && given.min / 100,
    to: given && given.max / 100,
  })
  const type = (more: Partial<Typed>) => {
    const next = { ...typed, ...more }
    setTyped(next)
    const read = wageOf(next)
    if (read) set({ wage: read })
  }
  return (
    <div className="fb-stack">
      <Segmented
        legend={t('cost.wage.legend')}
        hint={t('cost.wage.hint')}
        options={[
          { value: 'by-agreement', label: t('cost.wage.agreement') },
          { value: 'own', label: t('cost.wage.own') },
        ]}
        value={own ? 'own' : wage === 'by-agreement' ? wage : null}
        onChange={(value) => {
          setOwn(value === 'own')
          set({ wage: value === 'own' ? wageOf(typed) : 'by-agreement' })
        }}
      />
      {own && (
        <fieldset className="fb-range-picker">
          <legend>{t('cost.wage.amount')}</legend>
          <div>
            <NumberStepper
              {...bounds}
              label={t('ui.from')}
              unit={t('cost.wage.unit')}
              value={typed.from}
              onChange={(from) => type({ from })}
            />
            <NumberStepper
              {...bounds}
              start={typed.from ?? bounds.start}
              label={t('ui.to')}
              unit={t('cost.wage.unit')}
              value={typed.to}
              onChange={(to) => type({ to })}
            />
          </div>
        </fieldset>
      )}
    </div>
  )
}

/** One number is both ends, and two numbers are a range whichever is written first. */
function wageOf({ from, to }: Typed): VacancyWage | null {
  const given = [from, to].filter(fits).map((kroner) => Math.round(kroner * 100))
  return given.length > 0 ? { min: Math.min(...given), max: Math.max(...given) } : null
}
