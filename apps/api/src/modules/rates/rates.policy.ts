import type { FieldProblem, RatesRow } from '@fleksbro/contract'
import type { SubsidyRates } from '@fleksbro/fleksjob'

type Entered = Omit<SubsidyRates, 'year' | 'source' | 'verified'>

/** What cannot be meant. A typing error here is money in somebody's plans. */
export function problemsOf(rates: Entered, today: string): FieldProblem[] {
  const { validFrom, maxDagpenge, max98, threshold, percentToThreshold, percentAbove } = rates
  const share = max98 / maxDagpenge
  return [
    // Years that are over were reckoned with what held then.
    ...(validFrom < `${today.slice(0, 4)}-01-01` ? [{ path: '/validFrom', code: 'in-an-earlier-year' }] : []),
    ...(share < 0.97 || share > 0.99 ? [{ path: '/max98', code: 'not-98-percent' }] : []),
    ...(threshold > maxDagpenge ? [{ path: '/threshold', code: 'above-benefit' }] : []),
    ...(percentAbove < percentToThreshold ? [{ path: '/percentAbove', code: 'wrong-order' }] : []),
  ]
}

interface Row {
  readonly validFrom: string
  readonly withdrawn: boolean
}

/** Rows in the order they were said, ours first: of two with the same day the later one is used. */
export function statesOn(day: string, rows: readonly Row[]): RatesRow['state'][] {
  const held = rows.filter(({ withdrawn, validFrom }) => !withdrawn && validFrom <= day)
  const newest = held
    .map(({ validFrom }) => validFrom)
    .sort()
    .at(-1)
  return rows.map(({ validFrom, withdrawn }, index) => {
    if (withdrawn) return 'withdrawn'
    const isReplaced = rows.slice(index + 1).some((other) => !other.withdrawn && other.validFrom === validFrom)
    if (isReplaced) return 'replaced'
    if (validFrom > day) return 'later'
    return validFrom === newest ? 'now' : 'before'
  })
}

/** Only what nobody has been told a figure from yet. */
export const canWithdraw = ({ validFrom, withdrawn }: Row, today: string): boolean => !withdrawn && validFrom > today
