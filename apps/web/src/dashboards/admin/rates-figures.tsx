import type { RatesRow } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'

/** Every figure of a row of rates, with what it is for. */
export function RatesFigures({ rates }: { readonly rates: RatesRow }) {
  const { t } = useTranslation()
  const { kroner, percent } = useFormat()
  const amount = (ore: number) => kroner(ore / 100)
  const figures = [
    ['maxDagpenge', amount(rates.maxDagpenge)],
    ['max98', amount(rates.max98)],
    ['threshold', amount(rates.threshold)],
    ['percentToThreshold', percent(rates.percentToThreshold / 100)],
    ['percentAbove', percent(rates.percentAbove / 100)],
    ['atpPercent', percent(rates.atpPercent / 100)],
    ['atpMost', amount(rates.atpMost)],
  ] as const
  return (
    <dl className="fb-rates-figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`rates.fields.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
