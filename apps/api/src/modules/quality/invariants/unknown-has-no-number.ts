import { fullMatch, type Invariant, onPairs } from './invariant.ts'

/** An empty profile and an empty vacancy have no number with anybody. */
export const unknownHasNoNumber: Invariant = {
  id: 'unknown-has-no-number',
  try: (bench) =>
    onPairs(
      bench,
      (person, vacancy) =>
        fullMatch(bench, { facts: { id: person.facts.id } }, vacancy).score === null &&
        fullMatch(bench, person, { id: vacancy.id }).score === null,
    ),
}
