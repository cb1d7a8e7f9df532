import { crowd } from '../generate/crowd.ts'
import { neighbourPeople } from '../generate/neighbours.ts'
import { personFrom } from '../generate/person-from.ts'
import { karla } from './karla.ts'
import type { PersonPlan } from './plan.ts'
import { meryem, preben, solveig } from './season-people.ts'
import { asta, bashir, freja, mikkel, ronja } from './skills-people.ts'

export type { PersonPlan } from './plan.ts'

/** The people of the cases by name, and a crowd around them. */
export const people: readonly PersonPlan[] = [
  karla,
  solveig,
  preben,
  meryem,
  ronja,
  bashir,
  freja,
  asta,
  mikkel,
  ...crowd.map(personFrom),
  ...neighbourPeople,
]
