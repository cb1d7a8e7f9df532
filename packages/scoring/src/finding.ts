import type { FactCode, FactDetails, Whom } from './fact-codes.ts'
import type { Fact, Outcome } from './match.ts'

/** A full share: criteria measure in thousandths. */
export const full = 1000
/** What an open item gives until it is answered; its range is none to all. */
export const half = 500

/** One line of a finding. A `hard` line takes part in the verdict, an open one is a question to `whom`. */
export interface Item {
  readonly outcome: Outcome
  readonly hard: boolean
  readonly fact: Fact
  readonly whom: Whom
  /** Compensation schemes that could close it. */
  readonly schemes: readonly string[]
}

/** What a criterion says of a pair. Shares are whole thousandths with `low` ≤ `share` ≤ `high`. */
export interface Finding {
  readonly state: 'judged' | 'unknown' | 'not-applicable'
  readonly share: number
  /** The share if every open item turned out worst, and best. */
  readonly low: number
  readonly high: number
  /** How much of the criterion rests on answers, in thousandths. */
  readonly known: number
  readonly items: readonly Item[]
}

const noSchemes: readonly string[] = []

export function item(outcome: Outcome, about: Fact, more: Partial<Omit<Item, 'outcome' | 'fact'>> = {}): Item {
  return {
    outcome,
    hard: more.hard ?? false,
    fact: about,
    whom: more.whom ?? 'company',
    schemes: more.schemes ?? noSchemes,
  }
}

export function judged(
  share: number,
  items: readonly Item[],
  { low = share, high = share, known = full }: Partial<Pick<Finding, 'low' | 'high' | 'known'>> = {},
): Finding {
  return { state: 'judged', share, low, high, known, items }
}

/** A single hard condition that holds or does not. */
export function judgedHard(outcome: 'met' | 'unmet', about: Fact): Finding {
  return judged(outcome === 'met' ? full : 0, [item(outcome, about, { hard: true })])
}

/** A fact is missing: it weighs nothing, widens the range, and is a question to whoever can answer it. */
export function unknown(about: Fact, whom: Whom, { hard = false } = {}): Finding {
  return { state: 'unknown', share: 0, low: 0, high: full, known: 0, items: [item('open', about, { hard, whom })] }
}

/** A missing answer to a hard condition keeps the verdict open. */
export function unknownHard(about: Fact, whom: Whom): Finding {
  return unknown(about, whom, { hard: true })
}

/** Nobody asks for anything here: it weighs nothing and leaves the range alone. */
export function notApplicable(...facts: readonly Fact[]): Finding {
  return {
    state: 'not-applicable',
    share: 0,
    low: 0,
    high: 0,
    known: full,
    items: facts.map((about) => item('met', about)),
  }
}

/** Facts that say who has not answered all look alike. */
export type MissingCode = { [C in FactCode]: { whom: Whom } extends FactDetails[C] ? C : never }[FactCode]

export function missing(code: MissingCode, whom: Whom): Finding {
  return unknown({ code, whom }, whom)
}

export function missingHard(code: MissingCode, whom: Whom): Finding {
  return unknownHard({ code, whom }, whom)
}

/** ⌊1000 · part / whole⌋; the whole counts as at least one, so nothing is divided by zero. */
export function shareOf(part: number, whole: number): number {
  return Math.floor((full * part) / Math.max(1, whole))
}
