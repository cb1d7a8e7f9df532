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

/** The least score with which a pair that ends so, or worse, can still have the key; more than there is if none can. */
export function leastScoreFor(key: number, outcome: OutcomeCode): number {
  const verdict = key < 0 ? 0 : Math.floor(key / (1 << (scoreBits + widthBits)))
  if (unmet - outcome !== verdict) return unmet - outcome > verdict || key <= 0 ? -1 : Number.POSITIVE_INFINITY
  return key <= 0 ? -1 : ((key >>> widthBits) & ((1 << scoreBits) - 1)) - 1
}
