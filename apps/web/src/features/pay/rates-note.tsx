import type { RatesOnDay } from '@fleksbro/fleksjob'
import { useTranslation } from 'react-i18next'

/** Says which of the rates nobody has confirmed; nothing where all are. */
export function RatesNote({ rates, year }: { readonly rates: RatesOnDay; readonly year: number }) {
  const { t } = useTranslation()
  if (rates.verified) return null
  const words = rates.outdated
    ? t('pay.rates.outdated', { year, used: rates.year })
    : t('pay.rates.unverified', { year })
  return <p className="fb-subtle">{words}</p>
}
