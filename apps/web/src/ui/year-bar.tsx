import { useFormat, useLanguage } from '../i18n/use-words.ts'
import './year-bar.css'

interface Props {
  readonly label: string
  /** Twelve numbers, January first: hours a week. */
  readonly months: readonly number[]
}

const HEIGHT = 96

/** The year of a job: twelve bars, the high season stronger, and a sentence for those who listen. */
export function YearBar({ label, months }: Props) {
  const { hours, list } = useFormat()
  const letters = useMonthNames('narrow')
  const names = useMonthNames('long')
  const most = Math.max(...months, 1)
  const told = list(months.map((amount, month) => `${names[month]} ${hours(amount)}`))

  return (
    <figure className="fb-year">
      <figcaption>{label}</figcaption>
      <svg viewBox={`0 0 480 ${HEIGHT + 40}`} role="img" aria-label={told}>
        {months.map((amount, month) => {
          const height = Math.max(4, (amount / most) * HEIGHT)
          const x = month * 40
          return (
            <g key={names[month]}>
              <rect x={x + 4} y={18 + HEIGHT - height} width="32" height={height} rx="5" data-low={amount < most} />
              {amount !== months[month - 1] && (
                <text className="amount" x={x + 20} y={12 + HEIGHT - height}>
                  {amount}
                </text>
              )}
              <text x={x + 20} y={HEIGHT + 36}>
                {letters[month]}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

function useMonthNames(style: 'narrow' | 'long'): readonly string[] {
  const format = new Intl.DateTimeFormat(useLanguage(), { month: style, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 1)))
}
