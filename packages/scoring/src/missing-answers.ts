import { criteria } from './criteria/index.ts'
import type { Criterion } from './criterion.ts'
import type { Candidate, Vacancy } from './facts.ts'
import type { Rules } from './rules.ts'

export interface MissingAnswer<Field> {
  readonly field: Field
  /** The weight of the criteria that read it and have no better answer to wait for. */
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

/** Answers that feed a criterion together share its weight: the first counts whole, the next half, a third. */
function missingFrom<Profile extends object>(
  profile: Profile,
  rules: Rules,
  fieldsOf: (criterion: Criterion) => readonly (keyof Profile)[],
): readonly MissingAnswer<keyof Profile>[] {
  const waiting = criteria.map((criterion) => ({
    weight: rules.weights[criterion.id] ?? criterion.weight,
    fields: fieldsOf(criterion).filter((field) => profile[field] === undefined),
    taken: 0,
  }))
  const left = new Set(waiting.flatMap(({ fields }) => fields))
  const result: MissingAnswer<keyof Profile>[] = []
  while (left.size > 0) {
    const offers = [...left].map((field) => {
      const fed = waiting.filter(({ fields }) => fields.includes(field))
      return { field, fed, weight: fed.reduce((sum, { weight, taken }) => sum + Math.floor(weight / (1 + taken)), 0) }
    })
    const { field, fed, weight } = offers.reduce((best, offer) => (offer.weight > best.weight ? offer : best))
    for (const criterion of fed) criterion.taken += 1
    left.delete(field)
    result.push({ field, weight })
  }
  return result
}
