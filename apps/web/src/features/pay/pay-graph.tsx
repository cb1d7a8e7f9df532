import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-words.ts'
import type { CurvePoint } from './pay-curve.ts'
import './pay-graph.css'
import { useAmounts } from './use-amounts.ts'

interface Props {
  readonly curve: readonly CurvePoint[]
  readonly chosen: CurvePoint
}

const WIDTH = 400
const HEIGHT = 250
const edge = { left: 34, right: 12, top: 26, bottom: 40 }
const hoursTold = [0, 10, 20, 30, 37]
/** Øre between two lines of the grid. */
const STEP = 10_000_00

/** Wage below, subsidy on top, by hours a week; a dot where one stands. A table beside it says the same. */
export function PayGraph({ curve, chosen }: Props) {
  const { t } = useTranslation()
  const { hours, number } = useFormat()
  const { about } = useAmounts()
  const [none, full] = [curve[0] ?? chosen, curve.at(-1) ?? chosen]
  const top = Math.ceil(Math.max(full.total, full.ceiling) / STEP) * STEP
  const x = (amount: number) => edge.left + (amount / 37) * (WIDTH - edge.left - edge.right)
  const y = (ore: number) => HEIGHT - edge.bottom - (ore / top) * (HEIGHT - edge.top - edge.bottom)
  const line = (of: 'wage' | 'total') => curve.map((point) => `${x(point.hours)},${y(point[of])}`)
  const ground = [`${x(37)},${y(0)}`, `${x(0)},${y(0)}`]
  const told = t('pay.graph.told', {
    hours: hours(chosen.hours),
    wage: about(chosen.wage),
    subsidy: about(chosen.subsidy),
    total: about(chosen.total),
    least: about(none.total),
    most: about(full.total),
  })

  return (
    <figure className="fb-pay-graph">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={told}>
        <text x="2" y="12">
          {t('pay.graph.unit')}
        </text>
        {Array.from({ length: top / STEP + 1 }, (_, row) => row * STEP).map((ore) => (
          <g key={ore}>
            <line className="grid" x1={edge.left} x2={WIDTH - edge.right} y1={y(ore)} y2={y(ore)} />
            <text x={edge.left - 8} y={y(ore) + 4} textAnchor="end">
              {ore / 100_000}
            </text>
          </g>
        ))}
        <polygon className="subsidy" points={[...line('total'), ...line('wage').toReversed()].join(' ')} />
        <polygon className="wage" points={[...line('wage'), ...ground].join(' ')} />
        <polyline className="total" points={line('total').join(' ')} />
        <line className="ceiling" x1={edge.left} x2={WIDTH - edge.right} y1={y(full.ceiling)} y2={y(full.ceiling)} />
        <text className="name" x={edge.left + 6} y={y(full.ceiling) - 6}>
          {t('pay.graph.ceiling')}
        </text>
        <text className="name in-subsidy" x={x(3)} y={y(none.total / 2)}>
          {t('pay.graph.subsidy')}
        </text>
        {full.wage > STEP && (
          <text className="name in-wage" x={x(35.5)} y={y(full.wage / 4)} textAnchor="end">
            {t('pay.graph.wage')}
          </text>
        )}
        {hoursTold.map((amount) => (
          <text key={amount} x={x(amount)} y={HEIGHT - edge.bottom + 18} textAnchor="middle">
            {number(amount)}
          </text>
        ))}
        <text x={WIDTH - edge.right} y={HEIGHT - 6} textAnchor="end">
          {t('pay.graph.axis')}
        </text>
        <line className="here" x1={x(chosen.hours)} x2={x(chosen.hours)} y1={y(0)} y2={y(chosen.total)} />
        <circle className="here" cx={x(chosen.hours)} cy={y(chosen.total)} r="6" />
      </svg>
    </figure>
  )
}
