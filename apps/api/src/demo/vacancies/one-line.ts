import type { VacancyPlan } from './plan.ts'

const nothing = {
  sector: null,
  occupation: null,
  competences: null,
  languages: null,
  licences: null,
  hours: null,
  seasons: null,
  schedule: null,
  shortestDay: null,
  latestStart: null,
  home: null,
  startBy: null,
  conditions: {},
  praktikFirst: null,
} as const

/** Case 9: nothing is known but a line. */
export const oneLine: readonly VacancyPlan[] = [
  {
    key: 'one-line',
    company: 'canteen',
    workplace: 0,
    title: 'Hjælp til lidt af hvert i køkkenet',
    about: '',
    status: 'published',
    places: 1,
    facts: { ...nothing, tasks: [{ id: 't-wash-dishes' }] },
  },
]
