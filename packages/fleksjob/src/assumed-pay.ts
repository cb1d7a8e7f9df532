/** An hourly pay to reckon with where nobody has said one. Never a promise: it is shown as what it is and can be changed. */
export interface AssumedPay {
  /** First day it is used (YYYY-MM-DD). */
  readonly from: string
  /** Øre per hour before tax, own and employer's pension included. */
  readonly hourlyPay: number
  readonly source: string
  readonly verified: boolean
}

/** Oldest first. Denmark has no pay by law; agreements differ, and newer assumptions are entered as data. */
export const ASSUMED_PAYS: readonly AssumedPay[] = [
  {
    from: '2024-01-01',
    hourlyPay: 165_00,
    source: 'An assumption near the lower end of what agreements give with pension, not read in any of them',
    verified: false,
  },
]

/** What is assumed on that day, or undefined before the first. */
export function assumedPayOn(day: string, table: readonly AssumedPay[] = ASSUMED_PAYS): AssumedPay | undefined {
  return table.findLast(({ from }) => from <= day)
}
