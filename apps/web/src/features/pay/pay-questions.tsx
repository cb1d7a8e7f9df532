import type { PayAt } from '@fleksbro/fleksjob'
import { useTranslation } from 'react-i18next'
import { PayTotal } from './pay-total.tsx'
import { SliderField } from './slider-field.tsx'
import { bounds, type Typed } from './typed.ts'
import { useAmounts } from './use-amounts.ts'

interface Props {
  readonly typed: Typed
  readonly change: (more: Partial<Typed>) => void
  /** What they give, where all are filled in. */
  readonly pay: PayAt | null
  /** Øre an hour that is guessed where one does not know. */
  readonly assumed: number
}

export function PayQuestions({ typed, change, pay, assumed }: Props) {
  const { t } = useTranslation()
  const { kroner } = useAmounts()
  return (
    <section className="fb-stack">
      <h2>{t('pay.ask.title')}</h2>
      {pay && (
        <div className="fb-pay-strip" aria-hidden="true">
          <PayTotal pay={pay} />
        </div>
      )}
      <SliderField
        label={t('pay.ask.hours')}
        unit={t('pay.ask.hoursUnit')}
        value={typed.hours}
        onChange={(hours) => change({ hours })}
        {...bounds.hours}
      />
      <SliderField
        label={t('pay.ask.pay')}
        hint={t('pay.ask.payHint', { pay: kroner(assumed) })}
        unit={t('pay.ask.payUnit')}
        value={typed.pay}
        onChange={(pay) => change({ pay })}
        sliderMax={350}
        {...bounds.pay}
      />
      <SliderField
        label={t('pay.ask.intensity')}
        hint={t('pay.ask.intensityHint')}
        unit={t('pay.ask.intensityUnit')}
        value={typed.intensity}
        onChange={(intensity) => change({ intensity })}
        {...bounds.intensity}
      />
      <p className="fb-subtle">{t('pay.private')}</p>
    </section>
  )
}
