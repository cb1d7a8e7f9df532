import type { Held } from './facts.ts'
import { full } from './finding.ts'
import type { Knowledge } from './rules.ts'

/** How far the hierarchy of the catalogue is followed; it is shallow, and a broken one may run in a circle. */
const steps = 4

/** How many steps broader `to` is than `from`; 0 if they are the same. */
function stepsUp(from: string, to: string, knowledge: Knowledge): number | undefined {
  let at: string | undefined = from
  for (let step = 0; step <= steps && at !== undefined; step++) {
    if (at === to) return step
    at = knowledge.broader(at)
  }
  return undefined
}

/** Thousandths for holding something close to what is asked. */
const credits = { oneBroader: 600, broader: 300, sameGroup: 400 }

/**
 * How far somebody who holds `held` covers `asked`: all with the same or something narrower, part with something
 * broader or of the same group, else 0. In thousandths.
 */
export function covers(held: string, asked: string, knowledge: Knowledge): number {
  if (held === asked) return full
  if (stepsUp(held, asked, knowledge) !== undefined) return full

  const above = stepsUp(asked, held, knowledge)
  if (above !== undefined) return above === 1 ? credits.oneBroader : credits.broader

  const group = knowledge.broader(asked)
  return group !== undefined && group === knowledge.broader(held) ? credits.sameGroup : 0
}

const someLevel = 700

/** A little of it gives most of the credit; solid and better give all, for more than is asked is no fault. */
export function atLevel(credit: number, { level }: Pick<Held, 'level'>): number {
  return level === 1 ? Math.floor((credit * someLevel) / full) : credit
}
