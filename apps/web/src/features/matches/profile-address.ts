import type { Question } from '@fleksbro/contract'
import { pathOf } from '../profile/profile-place.tsx'
import { stepOfFact } from '../profile/steps.ts'

const fields: Readonly<Record<string, string>> = {
  'required-needs': 'needs',
  'preferred-needs': 'needs',
  'wished-tasks': 'tasks',
  'wished-sector': 'sectors',
  'weekly-hours': 'hours',
  schedule: 'availability',
  'working-day': 'longestDay',
  'starting-time': 'notBefore',
  commute: 'commute',
  competences: 'competences',
  experience: 'occupations',
  licences: 'licences',
  languages: 'languages',
  'start-date': 'earliestStart',
}

const home = '/candidate'

/** Where a candidate answers a fact of her profile; the overview for one that no step asks. */
export const addressOfFact = (name: string): string => `${home}/${pathOf(stepOfFact(name))}`

/** Where a candidate answers an open question of a match. */
export const addressOfQuestion = ({ criterion }: Question): string => addressOfFact(fields[criterion] ?? '')

export const profileAddress = `${home}/${pathOf()}`
export const cardAddress = `${home}/${pathOf('card')}`
