import type { PayAt } from '@fleksbro/fleksjob'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import './pay-result.css'

/** What it comes to, and how much of it is wage. */
export function PayTotal({ pay }: { readonly pay: PayAt }) {
  const { t } = useTranslation()
  const { kroner } = useFormat()
  return (
    <div className="fb-pay-total">
      <p>
        <output>{kroner(Math.round(pay.total / 100))}</output> <span>{t('pay.result.total')}</span>
      </p>
      <div
        className="fb-pay-bar"
        aria-hidden="true"
        style={{ '--wage': `${(100 * pay.wage) / Math.max(1, pay.total)}%` } as CSSProperties}
      />
    </div>
  )
}
