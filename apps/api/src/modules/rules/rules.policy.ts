import type { RuleVersion } from '@fleksbro/contract'

/** A version as far as its standing depends on it. */
export interface Dated {
  readonly version: number
  /** Null: from the beginning. */
  readonly validFrom: string | null
  readonly withdrawn: boolean
}

const later = (one: Dated, other: Dated) =>
  (one.validFrom ?? '') > (other.validFrom ?? '') || (one.validFrom === other.validFrom && one.version > other.version)

/** The one that holds on a day: the latest that has begun, of one day the last that was saved. */
export function holdsOn<Version extends Dated>(day: string, versions: readonly Version[]): Version | undefined {
  const begun = versions.filter(({ validFrom, withdrawn }) => !withdrawn && (validFrom ?? '') <= day)
  return begun.reduce<Version | undefined>((latest, one) => (latest && later(latest, one) ? latest : one), undefined)
}

/** Where a version stands on a day, beside all the others. */
export function stateOn(day: string, one: Dated, all: readonly Dated[]): RuleVersion['state'] {
  if (one.withdrawn) return 'withdrawn'
  if (holdsOn(day, all)?.version === one.version) return 'now'
  if ((one.validFrom ?? '') <= day) return 'before'
  return holdsOn(one.validFrom ?? '', all)?.version === one.version ? 'later' : 'replaced'
}

/** What has held has decided things: only what has not begun can be taken back. */
export const canWithdraw = (day: string, { validFrom, withdrawn }: Dated): boolean =>
  !withdrawn && validFrom !== null && validFrom > day

interface Weighed {
  readonly id: string
  readonly side: 'person' | 'job'
}

/** Problems by JSON pointer: every criterion is weighed, no other one, and each side counts something. */
export function problemsOf(
  weights: Readonly<Record<string, number>>,
  criteria: readonly Weighed[],
): readonly { readonly path: string; readonly code: string }[] {
  const unknown = Object.keys(weights).filter((id) => !criteria.some((criterion) => criterion.id === id))
  const missing = criteria.filter(({ id }) => weights[id] === undefined)
  const empty = (['person', 'job'] as const).filter((side) =>
    criteria.every((criterion) => criterion.side !== side || !weights[criterion.id]),
  )
  return [
    ...unknown.map((id) => ({ path: `/weights/${id}`, code: 'unknown-entry' })),
    ...missing.map(({ id }) => ({ path: `/weights/${id}`, code: 'missing' })),
    ...empty.map((side) => ({ path: `/weights/${side}`, code: 'side-counts-nothing' })),
  ]
}
