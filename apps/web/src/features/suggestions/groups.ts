import type { Suggestion } from '@fleksbro/suggestions'

/** In the order people read them. Offers for words of health stand last, each decided for itself. */
export const groups = ['tasks', 'time', 'conditions', 'works', 'can', 'occupations', 'papers', 'offers'] as const
export type Group = (typeof groups)[number]

const groupOfKind: Readonly<Record<Suggestion['kind'], Group>> = {
  task: 'tasks',
  hours: 'time',
  week: 'time',
  condition: 'conditions',
  need: 'works',
  competence: 'can',
  occupation: 'occupations',
  licence: 'papers',
  language: 'papers',
}

export const groupOf = (suggestion: Suggestion): Group =>
  suggestion.kind === 'need' && suggestion.health ? 'offers' : groupOfKind[suggestion.kind]
