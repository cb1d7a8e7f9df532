import type { Engine, Match, RankedPair, Rules, rankVacancies, scorePair, Vacancy } from '@fleksbro/scoring'
import type { candidateFacts } from '../../matches/facts.ts'
import type { Person, seenByCompanies } from '../../rules/population.ts'

/** Today's people and openings with everything that computes a match of them, so that a test can put in a broken one. */
export interface Bench {
  readonly people: readonly Person[]
  readonly vacancies: readonly Vacancy[]
  /** Spread over all people and vacancies; the same on every run of a day. */
  readonly pairs: readonly (readonly [person: Person, vacancy: Vacancy])[]
  readonly rules: Rules
  readonly score: typeof scorePair
  readonly rank: typeof rankVacancies
  readonly engine: Pick<Engine, 'numbersOf' | 'listVacancies' | 'listCandidates'>
  readonly factsOf: typeof candidateFacts
  readonly cardOf: typeof seenByCompanies
}

export interface Tried {
  readonly tried: number
  readonly broken: number
}

/** What must always hold of a match, tried on real people without naming any. */
export interface Invariant {
  readonly id: string
  try(bench: Bench): Tried
}

/** Tries something on every pair; undefined says that it has nothing to do with this pair. */
export function onPairs(bench: Bench, holds: (person: Person, vacancy: Vacancy) => boolean | undefined): Tried {
  let [tried, broken] = [0, 0]
  for (const [person, vacancy] of bench.pairs) {
    const answer = holds(person, vacancy)
    if (answer === undefined) continue
    tried += 1
    if (!answer) broken += 1
  }
  return { tried, broken }
}

export const fullMatch = ({ score, rules }: Bench, person: Pick<Person, 'facts'>, vacancy: Vacancy): Match =>
  score(person.facts, vacancy, rules, 'full')

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

export const sameNumbers = (one: RankedPair, other: RankedPair): boolean =>
  one.verdict === other.verdict &&
  one.score === other.score &&
  one.range.low === other.range.low &&
  one.range.high === other.range.high
