import { knowledge } from '@fleksbro/catalogue'
import { defaultRules, type Knowledge, type Rules } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import { catalogueOf } from '../catalogue/current-catalogue.ts'
import { findRuleSet, findRuleSetOf } from './matches.queries.ts'

/** What a municipality begins with: version 1. */
export const ours = defaultRules(knowledge)

type Saved = Pick<Rules, 'version' | 'weights' | 'enoughKnown'>

/** The municipality's rules of today, or ours. */
export async function rulesOf(tx: Transaction): Promise<Rules> {
  const saved = await findRuleSet(tx)
  const { knowledge } = await catalogueOf(tx)
  return saved ? asRules(saved, knowledge) : { ...ours, knowledge }
}

/** The rules a result names. */
export async function rulesOfVersion(tx: Transaction, version: number): Promise<Rules | undefined> {
  const { knowledge } = await catalogueOf(tx)
  if (version === ours.version) return { ...ours, knowledge }
  const saved = await findRuleSetOf(tx, version)
  return saved && asRules(saved, knowledge)
}

/** A criterion that came after a version was saved counts what we say. */
export const asRules = ({ version, weights, enoughKnown }: Saved, knowledge: Knowledge): Rules => ({
  version,
  weights: { ...ours.weights, ...weights },
  enoughKnown,
  knowledge,
})
