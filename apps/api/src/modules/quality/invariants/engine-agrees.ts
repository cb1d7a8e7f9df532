import { fullMatch, type Invariant, onPairs, same, sameNumbers } from './invariant.ts'

/** The fast computation and the definition agree to the unit. */
export const engineAgrees: Invariant = {
  id: 'engine-agrees',
  try: (bench) =>
    onPairs(bench, (person, vacancy) => {
      const match = fullMatch(bench, person, vacancy)
      const numbers = bench.engine.numbersOf(person.facts.id, vacancy.id)
      return sameNumbers(match, numbers) && same(match.sides, numbers.sides)
    }),
}
