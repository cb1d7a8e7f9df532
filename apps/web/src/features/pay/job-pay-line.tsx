import type { VacancyFacts } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../../page/links.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { endsOf, payOfJob } from './job-pay.ts'
import { usePayRates } from './pay-rates.ts'
import { RatesNote } from './rates-note.tsx'
import { Sums } from './sums.tsx'
import { useAmounts } from './use-amounts.ts'

interface Props {
  readonly facts: Pick<VacancyFacts, 'hours' | 'wage'>
}

/** What a job may give in wage and subsidy: one quiet line that unfolds into parts that add up, and what is a guess. */
export function JobPayLine({ facts }: Props) {
  const { t } = useTranslation()
  const { about, aboutRange, hourly, kroner } = useAmounts()
  const today = usePayRates()
  const pay = today && payOfJob(facts, today)
  if (!pay) return null

  const { least, most, hourlyPay, basis, hours } = pay
  const [low, high] = [about(least.total), about(most.total)]
  return (
    <div className="fb-pay-line">
      <Disclosure
        summary={
          low === high
            ? t('pay.line.one', { total: high })
            : t('pay.line.range', { range: aboutRange({ min: least.total, max: most.total }) })
        }
      >
        <Sums
          caption={t('pay.line.caption')}
          words={{
            what: t('pay.line.what'),
            wage: t('pay.line.wage'),
            subsidy: t('pay.line.subsidy'),
            total: t('pay.line.total'),
          }}
          ends={endsOf(pay)}
        />
        <p>{t(`pay.basis.${basis}`, { pay: hourly(hourlyPay) })}</p>
        <p>{t('pay.basis.allHours')}</p>
        <p className="fb-subtle">
          {t('pay.result.pension')} {t('pay.result.atp', { amount: kroner(most.atp) })}
        </p>
        <RatesNote rates={today.rates} year={today.year} />
        <p>
          <TextLink to="/candidate/pay" search={{ hours: hours.max, pay: Math.round(hourlyPay.max / 100) }}>
            {t('pay.line.try')}
          </TextLink>
        </p>
      </Disclosure>
    </div>
  )
}
