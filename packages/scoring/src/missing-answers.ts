import { criteria } from './criteria/index.ts'
import type { Criterion } from './criterion.ts'
import type { Candidate, Vacancy } from './facts.ts'
import type { Rules } from './rules.ts'

export interface MissingAnswer<Field> {
  readonly field: Field
  /** The weight of the criteria that read it: what an answer could help to judge. */
  readonly weight: number
}

/** What a candidate has not answered, the most helpful first. Compensation schemes decide nothing and are left out. */
export function missingFromCandidate(candidate: Candidate, rules: Rules): readonly MissingAnswer<keyof Candidate>[] {
  return missingFrom(candidate, rules, ({ reads }) => reads.candidate.filter((field) => field !== 'schemes'))
}

/** What a company has not answered of a vacancy, the most helpful first. Details that may well be absent are left out. */
export function missingFromVacancy(vacancy: Vacancy, rules: Rules): readonly MissingAnswer<keyof Vacancy>[] {
  const optional: readonly (keyof Vacancy)[] = ['seasons', 'occupation', 'home']
  return missingFrom(vacancy, rules, ({ reads }) => reads.vacancy.filter((field) => !optional.includes(field)))
}

function missingFrom<Profile extends object>(
  profile: Profile,
  rules: Rules,
  fieldsOf: (criterion: Criterion) => readonly (keyof Profile)[],
): readonly MissingAnswer<keyof Profile>[] {
  const weights = new Map<keyof Profile, number>()
  for (const criterion of criteria) {
    for (const field of fieldsOf(criterion)) {
      if (profile[field] !== undefined) continue
      weights.set(field, (weights.get(field) ?? 0) + (rules.weights[criterion.id] ?? criterion.weight))
    }
  }
  return [...weights].map(([field, weight]) => ({ field, weight })).sort((a, b) => b.weight - a.weight)
}
