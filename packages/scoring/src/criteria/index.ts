import type { Criterion } from '../criterion.ts'
import { commute } from './commute.ts'
import { competences } from './competences.ts'
import { experience } from './experience.ts'
import { languages } from './languages.ts'
import { licences } from './licences.ts'
import { preferredNeeds } from './preferred-needs.ts'
import { requiredNeeds } from './required-needs.ts'
import { schedule } from './schedule.ts'
import { startDate } from './start-date.ts'
import { startingTime } from './starting-time.ts'
import { weeklyHours } from './weekly-hours.ts'
import { wishedSector } from './wished-sector.ts'
import { wishedTasks } from './wished-tasks.ts'
import { workingDay } from './working-day.ts'

/** Every criterion in use, in the order in which people read them. */
export const criteria: readonly Criterion[] = [
  requiredNeeds,
  preferredNeeds,
  wishedTasks,
  wishedSector,
  weeklyHours,
  schedule,
  workingDay,
  startingTime,
  commute,
  competences,
  experience,
  licences,
  languages,
  startDate,
]
