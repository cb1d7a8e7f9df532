import type { Criterion } from '../src/criterion.ts'
import { defaultRules } from '../src/default-rules.ts'
import type { Candidate, Vacancy } from '../src/facts.ts'
import type { View } from '../src/match.ts'
import { knowledge } from './knowledge.ts'

export const rules = defaultRules(knowledge)

/** Whoever has answered every question, and asks for nothing. */
export const easyCandidate: Candidate = {
  id: 'candidate',
  needs: [],
  tasks: [],
  sectors: [],
  competences: [],
  occupations: [],
  hours: { min: 1, max: 37 },
  longestDay: 480,
  availability: 2 ** 28 - 1,
  notBefore: null,
  home: '1000',
  commute: { transport: 'car', minutes: null },
  languages: [],
  licences: [],
  earliestStart: null,
}

/** A workplace that has answered every question, and asks for nothing. */
export const easyVacancy: Vacancy = {
  id: 'vacancy',
  tasks: [{ id: 't-clean-room' }],
  sector: 's-cleaning',
  competences: [],
  languages: [],
  licences: [],
  hours: { min: 5, max: 10 },
  schedule: { slots: 0b1111, placement: 'free' },
  shortestDay: 120,
  latestStart: 600,
  postcode: '2000',
  home: 'none',
  startBy: null,
  conditions: {},
}

/** What a criterion says of a pair that differs from the easy one only in what the test names. */
export function measure(
  { measure }: Criterion,
  { candidate = {}, vacancy = {}, view = 'full' }: { candidate?: object; vacancy?: object; view?: View },
) {
  return measure({
    candidate: { id: 'candidate', ...candidate },
    vacancy: { id: 'vacancy', ...vacancy },
    knowledge,
    view,
  })
}
