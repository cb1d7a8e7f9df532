import { fullMatch, type Invariant, onPairs, same } from './invariant.ts'

const words = 'Jeg er stærk, hurtig og altid glad. '.repeat(40)

/** More of her own words move nothing. */
export const wordsChangeNothing: Invariant = {
  id: 'words-change-nothing',
  try: (bench) =>
    onPairs(bench, (person, vacancy) => {
      const { stored } = person
      const talkative = bench.factsOf({ ...stored, facts: { ...stored.facts, about: words } })
      return same(fullMatch(bench, person, vacancy), fullMatch(bench, { facts: talkative }, vacancy))
    }),
}
