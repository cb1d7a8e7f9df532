import type { MatrixRow, ProfileFacts } from '@fleksbro/contract'
import { type Candidate, type Rules, scorePair, type Vacancy } from '@fleksbro/scoring'

const outcomes: Readonly<Record<string, MatrixRow['outcome']>> = {
  'need-met': 'met',
  'need-adaptable': 'open',
  'need-unanswered': 'open',
  'need-unmet': 'unmet',
}

interface Sides {
  readonly needs: ProfileFacts['needs']
  readonly candidate: Candidate
  readonly vacancy: Vacancy
}

/** Her needs beside the vacancy's conditions, with the scoring's own outcome. Needs that repeat a profile field stand there. */
export function matrixOf({ needs, candidate, vacancy }: Sides, rules: Rules): MatrixRow[] {
  const outcomeOf = outcomesByNeed(candidate, vacancy, rules)
  return (needs ?? []).flatMap(({ code, strength, value, shown }) => {
    const outcome = outcomeOf.get(code)
    if (!outcome) return []
    const schemes = outcome === 'met' ? [] : [...rules.knowledge.schemesFor(code)]
    return [
      { code, strength, value: value ?? null, shown, condition: vacancy.conditions?.[code] ?? null, outcome, schemes },
    ]
  })
}

/** The matrix shows every need, also where the rules give needs no weight. */
function outcomesByNeed(candidate: Candidate, vacancy: Vacancy, rules: Rules) {
  const weights = { ...rules.weights, 'required-needs': 1, 'preferred-needs': 1 }
  const { parts } = scorePair(candidate, vacancy, { ...rules, weights }, 'full')
  return new Map(
    parts
      .filter(({ criterion }) => criterion === 'required-needs' || criterion === 'preferred-needs')
      .flatMap(({ facts }) => facts)
      .flatMap((fact) => {
        const outcome = outcomes[fact.code]
        return outcome && typeof fact['need'] === 'string' ? [[fact['need'], outcome] as const] : []
      }),
  )
}
