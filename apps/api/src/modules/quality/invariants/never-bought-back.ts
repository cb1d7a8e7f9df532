import { fullMatch, type Invariant, onPairs } from './invariant.ts'

/** A required need that the workplace cannot meet is a conflict, whatever else counts how much. */
export const neverBoughtBack: Invariant = {
  id: 'never-bought-back',
  try(bench) {
    const heavy = Object.fromEntries(Object.keys(bench.rules.weights).map((id) => [id, 100]))
    const others = { ...bench, rules: { ...bench.rules, weights: { ...heavy, 'required-needs': 0 } } }
    return onPairs(bench, (person, vacancy) => {
      const match = fullMatch(bench, person, vacancy)
      const unmet = match.checks.some(({ criterion, outcome }) => criterion === 'required-needs' && outcome === 'unmet')
      if (!unmet) return undefined
      return match.verdict === 'conflict' && fullMatch(others, person, vacancy).verdict === 'conflict'
    })
  },
}
