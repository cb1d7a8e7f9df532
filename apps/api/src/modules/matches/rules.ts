import { knowledge } from '@fleksbro/catalogue'
import { defaultRules, type Rules } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import { findRuleSet, findRuleSetOf } from './matches.queries.ts'

/** What a municipality begins with: version 1. */
export const ours = defaultRules(knowledge)

type Saved = Pick<Rules, 'version' | 'weights' | 'enoughKnown'>

/** The municipality's rules of today, or ours. */
export async function rulesOf(tx: Transaction): Promise<Rules> {
  const saved = await findRuleSet(tx)
  return saved ? asRules(saved) : ours
}

/** The rules a result names. */
export async function rulesOfVersion(tx: Transaction, version: number): Promise<Rules | undefined> {
  if (version === ours.version) return ours
  const saved = await findRuleSetOf(tx, version)
  return saved && asRules(saved)
}

/** A criterion that came after a version was saved counts what we say. */
export const asRules = ({ version, weights, enoughKnown }: Saved): Rules => ({
  version,
  weights: { ...ours.weights, ...weights },
  enoughKnown,
  knowledge,
})
