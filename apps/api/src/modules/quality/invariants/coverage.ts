import { fullMatch, type Invariant, onPairs } from './invariant.ts'

const needCriteria = ['required-needs', 'preferred-needs']

/** Meeting some needs is not meeting all: an unmet one costs points. */
export const coverage: Invariant = {
  id: 'coverage',
  try: (bench) =>
    onPairs(bench, (person, vacancy) => {
      const short = fullMatch(bench, person, vacancy).parts.filter(
        ({ criterion, of, facts }) =>
          needCriteria.includes(criterion) && of > 0 && facts.some(({ code }) => code === 'need-unmet'),
      )
      return short.length === 0 ? undefined : short.every(({ points, of }) => points < of)
    }),
}
