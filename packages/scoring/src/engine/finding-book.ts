import { type Finding, full } from '../finding.ts'
import { hardOutcomeOf, type OutcomeCode } from './outcomes.ts'

/** Numbers of a finding run from 0 to 1000. */
const digits = full + 1
const states: Record<Finding['state'], number> = { judged: 0, unknown: 1, 'not-applicable': 2 }

/** The numbers of every finding met so far, one line each, so that a table of findings holds line numbers only. */
export class FindingBook {
  readonly outcome: OutcomeCode[] = [0]
  /** 1 unless the criterion is not applicable. */
  readonly applies: number[] = [0]
  /** 1 if it counts, 0 if it is unknown or not applicable. */
  readonly judged: number[] = [0]
  readonly share: number[] = [0]
  readonly low: number[] = [0]
  readonly high: number[] = [0]
  readonly known: number[] = [0]
  readonly #lines = new Map<number, number>()

  /** The line of a finding, from 1. */
  lineOf(finding: Finding): number {
    const outcome = hardOutcomeOf(finding)
    const { state, share, low, high, known } = finding
    const key = [share, low, high, known].reduce((key, number) => key * digits + number, outcome * 3 + states[state])
    const line = this.#lines.get(key) ?? this.#write(finding, outcome)
    this.#lines.set(key, line)
    return line
  }

  #write({ state, share, low, high, known }: Finding, outcome: OutcomeCode): number {
    const applies = state !== 'not-applicable'
    this.applies.push(applies ? 1 : 0)
    this.judged.push(state === 'judged' ? 1 : 0)
    this.share.push(share)
    this.low.push(low)
    this.high.push(high)
    this.known.push(applies ? Math.min(known, full) : 0)
    return this.outcome.push(outcome) - 1
  }
}
