/** One line of a benchmark: lower is better, in the unit named. */
export interface Measured {
  readonly measure: string
  readonly unit: string
  readonly ours: number
  /** The same work by the baseline of the same run; the ratio is how many times slower it is. */
  readonly baseline?: number
  readonly note?: string
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

export function line({ measure, unit, ours, baseline, note }: Measured): string {
  const ratio = baseline === undefined ? '' : `  baseline ${shown(baseline)} ${unit}  ${shown(baseline / ours)} ×`
  return `${measure.padEnd(62)} ${shown(ours)} ${unit}${ratio}${note ? `  (${note})` : ''}`
}

function shown(number: number): string {
  return number >= 100 ? Math.round(number).toString() : number.toPrecision(3)
}
