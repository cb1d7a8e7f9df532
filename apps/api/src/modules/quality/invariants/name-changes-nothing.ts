import { fullMatch, type Invariant, onPairs, same } from './invariant.ts'

/** Another name, address to write to, consultant or date of joining move nothing. */
export const nameChangesNothing: Invariant = {
  id: 'name-changes-nothing',
  try: (bench) =>
    onPairs(bench, (person, vacancy) => {
      const somebodyElse = {
        ...person.stored,
        name: 'Aleksandra Mohammed-Jensen',
        email: 'en-anden@example.dk',
        phone: '00 00 00 00',
        shielded: !person.stored.shielded,
        caseworkerId: null,
        createdAt: new Date(0),
      }
      return same(fullMatch(bench, person, vacancy), fullMatch(bench, { facts: bench.factsOf(somebodyElse) }, vacancy))
    }),
}
