import type { Measured } from '../packages/scoring/bench/measure.ts'

/**
 * Two runs beside each other, a line per measure. Where both have a baseline the ratios are compared, since they hold
 * on a machine that is busy now and idle then.
 */
export function comparison(before: readonly Measured[], after: readonly Measured[]): string {
  return after
    .map((now) => {
      const then = before.find(({ measure }) => measure === now.measure)
      if (!then) return `${now.measure.padEnd(62)} new`
      const [was, is] = [timesBaseline(then), timesBaseline(now)]
      return was !== undefined && is !== undefined
        ? `${now.measure.padEnd(62)} ${was.toFixed(1)} × → ${is.toFixed(1)} ×  ${change(is / was)}`
        : `${now.measure.padEnd(62)} ${then.ours.toPrecision(3)} → ${now.ours.toPrecision(3)} ${now.unit}  ${change(then.ours / now.ours)}`
    })
    .join('\n')
}

function timesBaseline({ ours, baseline }: Measured): number | undefined {
  return baseline === undefined ? undefined : baseline / ours
}

function change(factor: number): string {
  return factor >= 1 ? `${factor.toFixed(2)} × better` : `${(1 / factor).toFixed(2)} × worse`
}
