import { knownBounds } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { NumberStepper } from '../../ui/number-stepper.tsx'

interface Props {
  /** Thousandths; shown as per cent. */
  readonly value: number
  readonly today: number
  readonly onChange: (enoughKnown: number) => void
}

const percentOf = (thousandths: number) => thousandths / 10

export function KnownField({ value, today, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <section className="fb-stack">
      <h2>{t('rules.known.title')}</h2>
      <NumberStepper
        label={t('rules.known.label')}
        value={percentOf(value)}
        min={percentOf(knownBounds.min)}
        max={percentOf(knownBounds.max)}
        step={percentOf(knownBounds.step)}
        unit={t('rules.known.unit')}
        onChange={(percent) => onChange(10 * (percent ?? percentOf(today)))}
      />
      <p className="fb-subtle">
        {t('rules.known.means')}
        {value !== today && <strong> {t('rules.was', { weight: `${percentOf(today)} %` })}</strong>}
      </p>
    </section>
  )
}
