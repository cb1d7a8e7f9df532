import type { Question } from '@fleksbro/contract'
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

const profile = '/candidate/profile'

/** Where a candidate answers a fact of her profile. */
export function addressOfFact(name: string): string {
  const step = stepOfFact(name)
  return step ? `${profile}/${step}` : profile
}

/** Where a candidate answers an open question of a match. */
export const addressOfQuestion = ({ criterion }: Question): string => addressOfFact(fields[criterion] ?? '')

export const profileAddress = profile
export const cardAddress = `${profile}/card`
