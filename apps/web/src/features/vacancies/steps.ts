import type { DraftedVacancy, VacancyField } from './changes.ts'

export const editSteps = ['tasks', 'when', 'place', 'conditions', 'requirements', 'publish'] as const
export type EditStep = (typeof editSteps)[number]

const fields: Readonly<Record<EditStep, readonly VacancyField[]>> = {
  tasks: ['tasks', 'title', 'sector', 'occupation'],
  when: ['hours', 'schedule', 'shortestDay', 'latestStart', 'home', 'seasons'],
  place: ['workplaceId'],
  conditions: [],
  requirements: ['competences', 'languages', 'licences', 'startBy', 'praktikFirst', 'wage'],
  publish: ['about', 'places', 'expiresOn'],
}

/** The step where a field is asked, by its name, a dotted path to it or a need's code. */
export function stepOf(path: string): EditStep {
  const name = path.replace(/^facts\./, '').split('.')[0] ?? ''
  return (
    editSteps.find((step) => fields[step].some((field) => field === name)) ??
    (/^[A-Z]{3}-\d\d$/.test(name) ? 'conditions' : 'publish')
  )
}

/** Something is answered there. */
export const isDone: Readonly<Record<EditStep, (vacancy: DraftedVacancy) => boolean>> = {
  tasks: ({ facts }) => Boolean(facts.tasks?.length),
  when: ({ facts }) => facts.hours !== null && facts.schedule !== null,
  place: ({ workplaceId }) => workplaceId !== null,
  conditions: ({ facts }) => Object.keys(facts.conditions).length > 0,
  requirements: ({ facts }) => facts.competences !== null || facts.languages !== null || facts.licences !== null,
  publish: ({ status }) => status !== 'draft',
}
