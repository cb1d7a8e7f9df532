import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { curveOf, payOf } from '../../features/pay/pay-curve.ts'
import { PayExamples } from '../../features/pay/pay-examples.tsx'
import { PayFigures } from '../../features/pay/pay-figures.tsx'
import { PayHelp } from '../../features/pay/pay-help.tsx'
import { PayQuestions } from '../../features/pay/pay-questions.tsx'
import { type PayRates, usePayRates } from '../../features/pay/pay-rates.ts'
import { PayResult } from '../../features/pay/pay-result.tsx'
import { bounds, readable, useTyped } from '../../features/pay/typed.ts'
import { useFilters } from '../../page/params.ts'
import { useSession } from '../../session/session.ts'
import { PageHeading } from '../../ui/page-heading.tsx'

/** The figures of a job that somebody came from; what is typed here goes nowhere. */
const Begin = z.object({
  hours: z.number().min(bounds.hours.min).max(bounds.hours.max).optional().catch(undefined),
  pay: z.number().min(bounds.pay.min).max(bounds.pay.max).optional().catch(undefined),
})

/** Wage and subsidy to play with: hours, hourly wage and how much of the time is paid. */
export function PayPage() {
  const { t } = useTranslation()
  const { now } = useSession()
  const today = usePayRates()
  return (
    <>
      <PageHeading lead={t('pay.lead')}>{t('matches.pay.title')}</PageHeading>
      {today ? <Play today={today} /> : <p>{t('pay.rates.none', { year: now.slice(0, 4) })}</p>}
    </>
  )
}

function Play({ today }: { readonly today: PayRates }) {
  const { account } = useSession()
  const [begin] = useFilters(Begin)
  const [typed, change] = useTyped(account?.id ?? '', {
    hours: begin.hours ?? 10,
    pay: begin.pay ?? today.assumed / 100,
    intensity: 100,
  })
  const read = readable(typed)
  const chosen = read && payOf(read, today.rates)
  return (
    <>
      <div className="fb-two">
        <div className="fb-stack">
          <PayQuestions typed={typed} change={change} pay={chosen} assumed={today.assumed} />
          <PayExamples onChoose={change} />
        </div>
        <PayResult pay={chosen} today={today} />
      </div>
      {chosen && <PayFigures curve={curveOf(read, today.rates)} chosen={chosen} />}
      <PayHelp rates={today.rates} />
    </>
  )
}
