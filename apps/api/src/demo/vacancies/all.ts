import { green } from './green.ts'
import { industry } from './industry.ts'
import { logistics } from './logistics.ts'
import { it, media } from './media-and-it.ts'
import { neighbourBuilding, neighbourIndustry } from './neighbour.ts'
import { office, science, society } from './office-and-society.ts'
import { oneLine } from './one-line.ts'
import { beauty, children, education, health } from './people-work.ts'
import { building, culture, property } from './places-and-crafts.ts'
import type { VacancyPlan } from './plan.ts'
import { cleaning, hospitality, kitchen, retail } from './service.ts'

export type { VacancyPlan } from './plan.ts'

export const vacancies: readonly VacancyPlan[] = [
  ...industry,
  ...logistics,
  ...green,
  ...media,
  ...it,
  ...office,
  ...society,
  ...science,
  ...cleaning,
  ...kitchen,
  ...retail,
  ...hospitality,
  ...children,
  ...health,
  ...education,
  ...beauty,
  ...building,
  ...property,
  ...culture,
  ...oneLine,
  ...neighbourIndustry,
  ...neighbourBuilding,
]
