import { fullMatch, type Invariant, onPairs } from './invariant.ts'

/** Where nobody has said where she lives, the way to work is unknown and not short. */
export const unknownPlace: Invariant = {
  id: 'unknown-place',
  try: (bench) =>
    onPairs(bench, ({ facts }, vacancy) => {
      if (!facts.commute?.minutes || vacancy.home === 'all') return undefined
      const { home: _, ...nowhere } = facts
      const part = fullMatch(bench, { facts: nowhere }, vacancy).parts.find(({ criterion }) => criterion === 'commute')
      return part === undefined || (part.state === 'unknown' && part.points === 0)
    }),
}
