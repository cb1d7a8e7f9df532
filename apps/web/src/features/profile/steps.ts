import type { ProfileFacts } from '@fleksbro/contract'
import type { FactName } from './edit.ts'

/** Tasks and wishes first, hours later. Each step asks one thing and holds the answers that belong to it. */
export const steps = [
  { id: 'tasks', fields: ['sectors', 'tasks'] },
  { id: 'skills', fields: ['occupations', 'competences'] },
  { id: 'needs', fields: ['needs'] },
  { id: 'week', fields: ['availability'] },
  { id: 'hours', fields: ['hours', 'longestDay', 'notBefore'] },
  { id: 'travel', fields: ['home', 'commute'] },
  { id: 'more', fields: ['languages', 'licences', 'earliestStart', 'schemes'] },
  { id: 'about', fields: ['about'] },
] as const satisfies readonly { readonly id: string; readonly fields: readonly FactName[] }[]

export type Step = (typeof steps)[number]
export type StepId = Step['id']

export const isAnswered = ({ fields }: Step, facts: ProfileFacts) => fields.some((field) => facts[field] !== null)
export const isEmpty = (facts: ProfileFacts) => !steps.some((step) => isAnswered(step, facts))

/** Where somebody who comes back goes on; the first step when everything is answered. */
export const firstOpen = (facts: ProfileFacts): StepId =>
  (steps.find((step) => !isAnswered(step, facts)) ?? steps[0]).id

export const stepOfFact = (name: string): StepId | undefined =>
  steps.find(({ fields }) => fields.some((field) => field === name))?.id

export const stepAfter = (id: StepId): StepId | undefined => steps[steps.findIndex((step) => step.id === id) + 1]?.id
