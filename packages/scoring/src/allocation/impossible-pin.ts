import type { PairOfIds } from './pairs.ts'

/** `unknown`: no such edge. `forbidden`: also among the forbids. `no-room`: a side has no place left for it. */
export type PinProblem = 'unknown' | 'forbidden' | 'no-room'

/** A pin that no allocation can respect. */
export class ImpossiblePin extends Error {
  override name = 'ImpossiblePin'
  readonly problem: PinProblem
  readonly pair: PairOfIds

  constructor(problem: PinProblem, { candidateId, vacancyId }: PairOfIds) {
    super(`The pin of candidate ${candidateId} to vacancy ${vacancyId} is impossible: ${problem}.`)
    this.problem = problem
    this.pair = { candidateId, vacancyId }
  }
}
