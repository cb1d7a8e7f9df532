import { criteria } from './criteria/index.ts'
import type { Knowledge, Rules } from './rules.ts'

/**
 * The share of a side (thousandths) that must be known before a number is shown. At 400, needs and wishes alone, or
 * tasks and competences alone, are enough on their side; a line of text or an empty profile is not.
 */
const enoughKnown = 400

/** The rules a municipality starts from: every criterion with its own weight. Weight 0 takes a part out of the score. */
export function defaultRules(knowledge: Knowledge, version = 1): Rules {
  return {
    version,
    weights: Object.fromEntries(criteria.map(({ id, weight }) => [id, weight])),
    enoughKnown,
    knowledge,
  }
}
