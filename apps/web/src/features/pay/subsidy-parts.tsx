import { type PayAt, type RatesOnDay, subsidyParts } from '@fleksbro/fleksjob'
import { useTranslation } from 'react-i18next'
import { useAmounts } from './use-amounts.ts'

interface Props {
  readonly pay: PayAt
  readonly rates: RatesOnDay
}

/** What the law gives and takes, line by line, down to the subsidy. */
export function SubsidyParts({ pay, rates }: Props) {
  const { t } = useTranslation()
  const { exact, kroner } = useAmounts()
  const { highest, below, above, floor, ceiling } = subsidyParts(pay, rates)
  const amount = kroner(rates.threshold)
  const taken = (ore: number) => `−${exact(ore)}`
  const lines = [
    { label: t('pay.parts.highest'), amount: exact(highest) },
    { label: t('pay.parts.below', { percent: rates.percentToThreshold, amount }), amount: taken(below) },
    ...(above > 0
      ? [{ label: t('pay.parts.above', { percent: rates.percentAbove, amount }), amount: taken(above) }]
      : []),
    ...(floor > 0 ? [{ label: t('pay.parts.floor'), amount: exact(floor) }] : []),
    ...(ceiling > 0
      ? [{ label: t('pay.parts.ceiling', { amount: kroner(pay.ceiling) }), amount: taken(ceiling) }]
      : []),
  ]
  return (
    <dl className="fb-pay-sum">
      {lines.map((line) => (
        <div key={line.label}>
          <dt>{line.label}</dt>
          <dd>{line.amount}</dd>
        </div>
      ))}
      <div data-sum="true">
        <dt>{t('pay.parts.subsidy')}</dt>
        <dd>{exact(pay.subsidy)}</dd>
      </div>
    </dl>
  )
}
