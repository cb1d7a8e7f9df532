import type { PayAt } from '@fleksbro/fleksjob'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { PayRates } from './pay-rates.ts'
import { PayTotal } from './pay-total.tsx'
import { RatesNote } from './rates-note.tsx'
import { SubsidyParts } from './subsidy-parts.tsx'
import { useAmounts } from './use-amounts.ts'

interface Props {
  readonly pay: PayAt | null
  readonly today: PayRates
}

/** The total first, then its two parts, then how the subsidy came about. */
export function PayResult({ pay, today: { rates, year } }: Props) {
  const { t } = useTranslation()
  const { hours } = useFormat()
  const { exact, kroner } = useAmounts()
  if (!pay) {
    return (
      <Card tone="accent">
        <p role="status">{t('pay.result.missing')}</p>
      </Card>
    )
  }
  return (
    <Card tone="accent">
      <h2>{t('pay.result.title')}</h2>
      <PayTotal pay={pay} />
      <dl className="fb-pay-sum">
        <div data-of="wage">
          <dt>{t('pay.result.wage')}</dt>
          <dd>{exact(pay.wage)}</dd>
        </div>
        <div data-of="subsidy">
          <dt>{t('pay.result.subsidy')}</dt>
          <dd>{exact(pay.subsidy)}</dd>
        </div>
        <div data-sum="true">
          <dt>{t('pay.result.sum')}</dt>
          <dd>{exact(pay.total)}</dd>
        </div>
      </dl>
      <p>{t('pay.result.paid', { hours: hours(pay.paidHours) })}</p>
      <p className="fb-subtle">
        {t('pay.result.pension')} {pay.atp > 0 && t('pay.result.atp', { amount: kroner(pay.atp) })}
      </p>
      <RatesNote rates={rates} year={year} />
      <Disclosure summary={t('pay.parts.title')}>
        <SubsidyParts pay={pay} rates={rates} />
      </Disclosure>
    </Card>
  )
}
