/** What a match says. Whole numbers throughout; sentences are made in the web from codes and facts. */

/** `full`: candidate and caseworker. `company`: only what the candidate lets companies see. */
export type View = 'full' | 'company'
export type Verdict = 'fits' | 'to-clarify' | 'conflict'
export type Outcome = 'met' | 'open' | 'unmet'
/** `person`: does the job suit the person. `job`: does the person suit the job. */
export type Side = 'person' | 'job'

/**
 * Typed material for a sentence; the codes and their details are `FactDetails`. For example
 * `{ code: 'need-adaptable', need: 'KOG-06', strength: 'required', value: 30, today: 15, adaptableTo: 45 }`.
 */
export interface Fact {
  readonly code: string
  readonly [detail: string]: string | number | boolean | null | readonly string[] | readonly number[] | undefined
}

/** One hard condition of the verdict. */
export interface Check {
  /** The criterion it belongs to, e.g. `required-needs`, `weekly-hours`. */
  readonly criterion: string
  readonly outcome: Outcome
  readonly fact: Fact
}

/** One line of the score. `points` of `of`; the line could have been `low` to `high` were its open items known. */
export interface Part {
  readonly criterion: string
  readonly side: Side
  /** `judged`: it counts. `unknown`: a fact is missing, it weighs nothing. `not-applicable`: neither side asks for it. */
  readonly state: 'judged' | 'unknown' | 'not-applicable'
  readonly points: number
  readonly of: number
  readonly low: number
  readonly high: number
  readonly facts: readonly Fact[]
}

export interface SideTotal {
  /** 0–1000, the sum of the side's points; `null` with nothing judged. */
  readonly total: number | null
  readonly low: number
  readonly high: number
  /** Share of the side's weight that is known, 0–1000. */
  readonly known: number
}

/** Something to ask at the meeting, or an answer that is missing. `whom` can answer it. Most helpful first in a list. */
export interface Question {
  readonly whom: 'company' | 'candidate'
  readonly criterion: string
  readonly fact: Fact
  /** Compensation schemes (catalogue ids) that could close the gap; they never change a verdict. */
  readonly schemes: readonly string[]
}

export interface Match {
  readonly candidateId: string
  readonly vacancyId: string
  readonly view: View
  readonly verdict: Verdict
  /** The verdict if every open item turned out best, and worst. */
  readonly verdictBest: Verdict
  readonly verdictWorst: Verdict
  /** 0–1000; `null` while too little is known. */
  readonly score: number | null
  /** The score if everything unjudged and open turned out worst, and best. */
  readonly range: { readonly low: number; readonly high: number }
  readonly sides: { readonly person: SideTotal; readonly job: SideTotal }
  readonly parts: readonly Part[]
  readonly checks: readonly Check[]
  readonly questions: readonly Question[]
  /** Unmet checks, and unmet wishes that a scheme could meet; granted schemes stand in the fact as `granted`. */
  readonly gaps: readonly Question[]
  readonly rulesVersion: number
}
