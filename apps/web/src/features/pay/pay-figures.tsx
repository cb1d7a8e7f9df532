import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { type CurvePoint, tableOf } from './pay-curve.ts'
import { PayGraph } from './pay-graph.tsx'
import './sums.css'
import { useAmounts } from './use-amounts.ts'

interface Props {
  readonly curve: readonly CurvePoint[]
  readonly chosen: CurvePoint
}

/** The drawing of all hours, and the same in figures. */
export function PayFigures({ curve, chosen }: Props) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const { exact } = useAmounts()
  return (
    <section className="fb-stack">
      <h2>{t('pay.graph.title')}</h2>
      <p>{t('pay.graph.text')}</p>
      <PayGraph curve={curve} chosen={chosen} />
      <Disclosure summary={t('pay.graph.table')}>
        <table className="fb-sums fb-sums-long">
          <caption>{t('pay.graph.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('pay.graph.hours')}</th>
              <th scope="col">{t('pay.graph.wage')}</th>
              <th scope="col">{t('pay.graph.subsidy')}</th>
              <th scope="col">{t('pay.result.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {tableOf(curve, chosen).map((point) => (
              <tr key={point.hours} data-here={point.hours === chosen.hours}>
                <th scope="row">
                  {number(point.hours)}
                  {point.hours === chosen.hours && <small>{t('pay.graph.yours')}</small>}
                </th>
                <td>{exact(point.wage)}</td>
                <td>{exact(point.subsidy)}</td>
                <td>{exact(point.total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </section>
  )
}
