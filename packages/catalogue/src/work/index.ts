import type { Competence, Occupation, Task } from '../types.ts'
import { allCompetences } from './competences/all.ts'
import { withMutualNeighbours } from './neighbours.ts'
import { allOccupations } from './occupations/all.ts'
import { allTasks } from './tasks/all.ts'

export { languages } from './languages.ts'
export { licences } from './licences.ts'
export { sectors } from './sectors.ts'

export const tasks: readonly Task[] = allTasks
export const competences: readonly Competence[] = allCompetences
export const occupations: readonly Occupation[] = withMutualNeighbours(allOccupations)
