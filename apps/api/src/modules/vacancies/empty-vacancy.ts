import type { VacancyFacts } from '@fleksbro/contract'

/** Nothing answered yet. */
export const emptyVacancy: VacancyFacts = {
  tasks: null,
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
}
