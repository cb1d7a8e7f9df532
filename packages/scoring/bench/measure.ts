import { appendFileSync } from 'node:fs'

/** What a measure should reach: at least so many times the baseline, or at most so much. */
export type Goal =
  | { readonly times: { readonly floor: number; readonly aim: number } }
  | { readonly most: { readonly floor: number; readonly aim: number } }

/** One line of a benchmark: lower is better, in the unit named. */
export interface Measured {
  readonly measure: string
  readonly unit: string
  readonly ours: number
  /** The same work by the baseline of the same run; the ratio is how many times slower it is. */
  readonly baseline?: number
  readonly goal?: Goal
  readonly note?: string
}

/** Prints a measure, and keeps it for whoever collects the run. */
export function report(measured: Measured): void {
  console.log(line(measured))
  const file = process.env['BENCH_JSON']
  if (file) appendFileSync(file, `${JSON.stringify(measured)}\n`)
}

/** CPU time of this thread in milliseconds: on a shared machine it says more than the clock. */
export function cpuOf(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const spent = process.threadCpuUsage(before)
  return (spent.user + spent.system) / 1000
}

/** Milliseconds by the clock for each of `times` runs, sorted. */
export function timesOf(times: number, work: (nth: number) => void): readonly number[] {
  return Array.from({ length: times }, (_, nth) => {
    const from = performance.now()
    work(nth)
    return performance.now() - from
  }).sort((a, b) => a - b)
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export function line(measured: Measured): string {
  const { measure, unit, ours, baseline, goal, note } = measured
  const ratio = baseline === undefined ? '' : `  baseline ${shown(baseline)} ${unit}  ${shown(baseline / ours)} ×`
  const reached = goal ? `  ${judged(measured, goal)}` : ''
  return `${measure.padEnd(62)} ${shown(ours)} ${unit}${ratio}${reached}${note ? `  (${note})` : ''}`
}

/** "floor 100 × reached, aim 200 × missed by 1.4 ×". */
function judged({ ours, baseline, unit }: Measured, goal: Goal): string {
  const [limits, lacking, of] =
    'times' in goal
      ? [goal.times, (limit: number) => limit / ((baseline ?? 0) / ours), '×']
      : [goal.most, (limit: number) => ours / limit, unit]
  const about = (name: 'floor' | 'aim') => {
    const short = lacking(limits[name])
    return `${name} ${limits[name]} ${of} ${short <= 1 ? 'reached' : `missed by ${shown(short)} ×`}`
  }
  return `${about('floor')}, ${about('aim')}`
}

export function shown(number: number): string {
  return number >= 100 ? Math.round(number).toString() : number.toPrecision(3)
}
