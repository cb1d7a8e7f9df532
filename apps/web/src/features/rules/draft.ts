import type { BodyOf, previewRules, RuleCriterion, RuleVersion } from '@fleksbro/contract'

/** Rules as somebody is moving them; nothing of it holds yet. */
export type Draft = BodyOf<typeof previewRules>

export const draftOf = ({ weights, enoughKnown }: RuleVersion): Draft => ({ weights, enoughKnown })

export interface Change {
  /** A criterion, or `known`. */
  readonly what: string
  readonly from: number
  readonly to: number
}

export function changesBetween(before: Draft, after: Draft, criteria: readonly RuleCriterion[]): readonly Change[] {
  const weights = criteria.map(({ id }) => ({ what: id, from: before.weights[id] ?? 0, to: after.weights[id] ?? 0 }))
  const known = { what: 'known', from: before.enoughKnown / 10, to: after.enoughKnown / 10 }
  return [...weights, known].filter(({ from, to }) => from !== to)
}

/** What a criterion is of its side, 0–1. */
export function shareOf({ id, side }: RuleCriterion, { weights }: Draft, criteria: readonly RuleCriterion[]): number {
  const all = criteria.filter((one) => one.side === side).reduce((sum, one) => sum + (weights[one.id] ?? 0), 0)
  return all === 0 ? 0 : (weights[id] ?? 0) / all
}

export const countsOnBothSides = ({ weights }: Draft, criteria: readonly RuleCriterion[]): boolean =>
  (['person', 'job'] as const).every((side) => criteria.some((one) => one.side === side && weights[one.id]))
