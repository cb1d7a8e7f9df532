import { beauty } from './beauty.ts'
import { building } from './building.ts'
import { children } from './children.ts'
import { cleaning } from './cleaning.ts'
import { culture } from './culture.ts'
import { education } from './education.ts'
import { green } from './green.ts'
import { health } from './health.ts'
import { hospitality } from './hospitality.ts'
import { industry } from './industry.ts'
import { it } from './it.ts'
import { kitchen } from './kitchen.ts'
import { logistics } from './logistics.ts'
import { media } from './media.ts'
import { neighbourBuilding, neighbourIndustry } from './neighbour.ts'
import { office } from './office.ts'
import { oneLine } from './one-line.ts'
import type { VacancyPlan } from './plan.ts'
import { property } from './property.ts'
import { retail } from './retail.ts'
import { science } from './science.ts'
import { society } from './society.ts'

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
