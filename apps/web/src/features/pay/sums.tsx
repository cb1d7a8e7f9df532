import { useFormat } from '../../i18n/use-words.ts'
import type { PayEnd } from './job-pay.ts'
import './sums.css'
import { useAmounts } from './use-amounts.ts'

interface Props {
  readonly caption: string
  readonly words: { readonly what: string; readonly wage: string; readonly subsidy: string; readonly total: string }
  /** One column each. */
  readonly ends: readonly PayEnd[]
}

/** Wage and subsidy and what they are together, to the øre. */
export function Sums({ caption, words, ends }: Props) {
  const { hours } = useFormat()
  const { exact, kroner } = useAmounts()
  const sameHours = ends.length > 1 && ends.every((end) => end.hours === ends[0]?.hours)
  const rows = (['wage', 'subsidy', 'total'] as const).map((name) => ({ name, label: words[name] }))
  return (
    <table className="fb-sums">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          {ends.map((end) => (
            <th key={keyOf(end)} scope="col">
              {hours(end.hours)}
              {sameHours && `, ${kroner(end.hourlyPay)}`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, label }) => (
          <tr key={name} data-sum={name === 'total'}>
            <th scope="row">{label}</th>
            {ends.map((end) => (
              <td key={keyOf(end)}>{exact(end[name])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const keyOf = ({ hours, hourlyPay }: PayEnd) => `${hours} ${hourlyPay}`
