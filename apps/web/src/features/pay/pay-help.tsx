import type { RatesOnDay } from '@fleksbro/fleksjob'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useAmounts } from './use-amounts.ts'

/** What a word means, for those who want to know. */
export function PayHelp({ rates }: { readonly rates: RatesOnDay }) {
  const { t } = useTranslation()
  const { kroner } = useAmounts()
  return (
    <section>
      <h2>{t('pay.help.title')}</h2>
      <Disclosure summary={t('pay.help.paid.title')}>
        <p>{t('pay.help.paid.text')}</p>
        <p>{t('pay.help.paid.who')}</p>
      </Disclosure>
      <Disclosure summary={t('pay.help.ceiling.title')}>
        <p>{t('pay.help.ceiling.text')}</p>
      </Disclosure>
      <Disclosure summary={t('pay.help.atp.title')}>
        <p>{t('pay.help.atp.text', { percent: rates.atpPercent, amount: kroner(rates.atpMost) })}</p>
      </Disclosure>
      <Disclosure summary={t('pay.help.unknown.title')}>
        <p>{t('pay.help.unknown.text')}</p>
        <p>{t('pay.help.unknown.source')}</p>
      </Disclosure>
    </section>
  )
}
