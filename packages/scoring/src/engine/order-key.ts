import { full } from '../finding.ts'
import { type OutcomeCode, unmet } from './outcomes.ts'

const scoreBits = 10
const widthBits = 10
const widest = (1 << widthBits) - 1

/**
 * The part of the order that is in the match itself as one number, greater is better: verdict, then score (-1, no
 * number, last), then how sure (the narrower range first). Ties are broken as `compareMatches` does.
 */
export function orderKey(outcome: OutcomeCode, score: number, width: number): number {
  return ((((unmet - outcome) << scoreBits) | (score + 1)) << widthBits) | (widest - width)
}

/** The least key of each verdict: whatever ends so, or better, has this key at least. */
export function leastKeyOf(outcome: OutcomeCode): number {
  return outcome === unmet ? 0 : orderKey(outcome, -1, widest)
}

/** The least score with which a pair that ends `atBest` so can have the key: any (-1), or none there is. */
export function leastScoreFor(key: number, atBest: OutcomeCode): number {
  if (key <= leastKeyOf(atBest)) return -1
  if (key > orderKey(atBest, full, 0)) return Number.POSITIVE_INFINITY
  return ((key >>> widthBits) & ((1 << scoreBits) - 1)) - 1
}
