/** Points for each full week that a person has waited, and the most there can be. */
export const perWeek = 10
export const mostWeeks = 26

/**
 * The fairness term: what is added to every pair of a person nobody has contacted for so many days, in points of the
 * score (0–1000). Ten points a week: nine weeks outweigh a pair that suits somebody else 89 points better, and
 * no more than half a year counts, so that suiting still decides. Whole numbers, never a part of the score itself.
 */
export function waitingBonus(waitedDays: number): number {
  return perWeek * Math.min(mostWeeks, Math.max(0, Math.floor(waitedDays / 7)))
}
