import type { Finding } from './finding.ts'
import { full } from './finding.ts'
import type { SideTotal } from './match.ts'

/** A finding with the weight it has on its side. */
export interface Weighed {
  readonly weight: number
  readonly finding: Finding
}

export interface Points {
  readonly points: number
  readonly of: number
}

/**
 * The weighted mean of what could be judged, in whole thousandths rounded down.
 * What is unknown weighs nothing in the total; in the range it turns out worst (`low`) and best (`high`).
 */
export function totalOf(lines: readonly Weighed[]): SideTotal {
  let judged = 0
  let applicable = 0
  let sum = 0
  let low = 0
  let high = 0
  let known = 0
  for (const { weight, finding } of lines) {
    if (finding.state === 'not-applicable') continue
    applicable += weight
    low += weight * finding.low
    high += weight * finding.high
    known += weight * finding.known
    if (finding.state === 'unknown') continue
    judged += weight
    sum += weight * finding.share
  }
  if (applicable === 0) return { total: null, low: 0, high: full, known: 0 }

  return {
    total: judged === 0 ? null : Math.floor(sum / judged),
    low: Math.floor(low / applicable),
    high: Math.floor(high / applicable),
    known: Math.floor(known / applicable),
  }
}

/**
 * Splits a side's total into whole points per line: they add up to the total exactly, and the maxima to 1000.
 * Each line is rounded down; the points that are then missing go one by one to the lines with the best share
 * first, never above a line's maximum, so that a line without merit has no points and a full one all of its own.
 */
export function apportion(lines: readonly Weighed[], total: number): readonly Points[] {
  const parts = lines.map(({ weight, finding }) => ({
    weight: finding.state === 'judged' ? weight : 0,
    share: finding.share,
    points: 0,
    of: 0,
  }))
  const weight = parts.reduce((sum, part) => sum + part.weight, 0)
  if (weight === 0) return parts

  const bestFirst = [...parts].sort((a, b) => b.share - a.share)
  let weightSoFar = 0
  let left = total
  for (const part of bestFirst) {
    const maximaSoFar = Math.floor((full * weightSoFar) / weight)
    weightSoFar += part.weight
    part.of = Math.floor((full * weightSoFar) / weight) - maximaSoFar
    part.points = Math.floor((part.weight * part.share) / weight)
    left -= part.points
  }
  while (left > 0) {
    for (const part of bestFirst) {
      if (left === 0 || part.points === part.of) continue
      part.points += 1
      left -= 1
    }
  }
  return parts
}

/**
 * ⌊2ab / (a + b)⌋, 0 if both are 0: the harmonic mean of the two sides, so that a zero on either side is a zero.
 * Both sides 0–1000. (Pizzato et al., RECON, 2010: a match has to suit both.)
 */
export function combine(person: number, job: number): number {
  return person + job === 0 ? 0 : Math.floor((2 * person * job) / (person + job))
}
