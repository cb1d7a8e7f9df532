import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { type CurvePoint, tableOf } from './pay-curve.ts'
import { PayGraph } from './pay-graph.tsx'
import { useAmounts } from './use-amounts.ts'

interface Props {
  readonly curve: readonly CurvePoint[]
  readonly chosen: CurvePoint
}

/** The drawing of all hours, and the same in figures. */
export function PayFigures({ curve, chosen }: Props) {
  const { t } = useTranslation()
  const { hours } = useFormat()
  const { exact } = useAmounts()
  const amount = (id: 'wage' | 'subsidy' | 'total', heading: string): Column<CurvePoint> => ({
    id,
    heading,
    cell: (point) => exact(point[id]),
  })
  return (
    <section className="fb-stack">
      <h2>{t('pay.graph.title')}</h2>
      <p>{t('pay.graph.text')}</p>
      <PayGraph curve={curve} chosen={chosen} />
      <Disclosure summary={t('pay.graph.table')}>
        <DataTable
          caption={t('pay.graph.caption')}
          rows={tableOf(curve, chosen)}
          keyOf={(point) => String(point.hours)}
          columns={[
            {
              id: 'hours',
              heading: t('pay.line.what'),
              cell: (point) =>
                point.hours === chosen.hours ? t('pay.graph.yours', { hours: hours(point.hours) }) : hours(point.hours),
            },
            amount('wage', t('pay.result.wage')),
            amount('subsidy', t('pay.result.subsidy')),
            amount('total', t('pay.result.sum')),
          ]}
        />
      </Disclosure>
    </section>
  )
}
