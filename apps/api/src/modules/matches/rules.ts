import { knowledge } from '@fleksbro/catalogue'
import { defaultRules, type Rules } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import { findRuleSet } from './matches.queries.ts'

const ours = defaultRules(knowledge)

/** The municipality's rules of today, or ours, which are version 1. */
export async function rulesOf(tx: Transaction): Promise<Rules> {
  const saved = await findRuleSet(tx)
  if (!saved) return ours
  const { version, weights, enoughKnown } = saved
  return { version, weights: { ...ours.weights, ...weights }, enoughKnown, knowledge }
}
