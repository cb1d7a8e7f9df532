import type { VacancyFacts } from '@fleksbro/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { endsOf, payOfJob } from './job-pay.ts'
import { usePayRates } from './pay-rates.ts'
import { Sums } from './sums.tsx'
import { useAmounts } from './use-amounts.ts'

interface Props {
  readonly facts: Pick<VacancyFacts, 'hours' | 'wage'>
  /** The hours of one person, where they narrow those of the vacancy. */
  readonly hours?: VacancyFacts['hours']
}

/** What a company pays and what the municipality pays: one line that unfolds into the figures and how it works. */
export function EmployerCost({ facts, hours: theirs = null }: Props) {
  const { t } = useTranslation()
  const { hours } = useFormat()
  const { aboutRange, hourly } = useAmounts()
  const today = usePayRates()
  const pay = today && payOfJob({ ...facts, hours: shared(facts.hours, theirs) }, today)
  return (
    <div className="fb-pay-line">
      <Disclosure
        summary={
          pay
            ? t(theirs ? 'cost.line.toldAt' : 'cost.line.told', {
                wage: aboutRange({ min: pay.least.wage, max: pay.most.wage }),
                hours: hours(pay.hours),
              })
            : t('cost.line.unknown')
        }
      >
        {pay && (
          <Sums
            caption={t('cost.line.caption')}
            words={{
              what: t('cost.line.what'),
              wage: t('cost.line.wage'),
              subsidy: t('cost.line.subsidy'),
              total: t('cost.line.total'),
            }}
            ends={endsOf(pay)}
          />
        )}
        <p>{t('cost.how.wage')}</p>
        <p>{t('cost.how.subsidy')}</p>
        <p>{t('cost.how.sick')}</p>
        <p>{t('cost.how.agreed')}</p>
        {pay && (
          <p className="fb-subtle">
            {t(pay.basis === 'said' ? 'cost.how.said' : 'cost.how.guess', { pay: hourly(pay.hourlyPay) })}{' '}
            {t('cost.how.more')} {!today.rates.verified && unsure(today.rates.outdated)}
          </p>
        )}
      </Disclosure>
    </div>
  )

  function unsure(outdated: boolean) {
    if (!today) return null
    const { year, rates } = today
    return outdated ? t('cost.how.outdated', { year, used: rates.year }) : t('cost.how.unverified', { year })
  }
}

type Hours = VacancyFacts['hours']

/** The hours that both have, or the vacancy's where they have none in common. */
function shared(ours: Hours, theirs: Hours): Hours {
  if (!ours || !theirs) return ours
  const both = { min: Math.max(ours.min, theirs.min), max: Math.min(ours.max, theirs.max) }
  return both.min <= both.max ? both : ours
}
