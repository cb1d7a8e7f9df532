import type { Competence } from '../../types.ts'
import { cleaningCompetences } from './cleaning.ts'
import { craftCompetences } from './craft.ts'
import { cultureCompetences } from './culture.ts'
import { digitalCompetences } from './digital.ts'
import { foodCompetences } from './food.ts'
import { generalCompetences } from './general.ts'
import { healthCompetences } from './health.ts'
import { logisticsCompetences } from './logistics.ts'
import { mediaCompetences } from './media.ts'
import { natureCompetences } from './nature.ts'
import { officeCompetences } from './office.ts'
import { peopleCompetences } from './people.ts'
import { productionCompetences } from './production.ts'
import { propertyCompetences } from './property.ts'
import { scienceCompetences } from './science.ts'
import { serviceCompetences } from './service.ts'
import { societyCompetences } from './society.ts'

export const allCompetences: readonly Competence[] = [
  ...serviceCompetences,
  ...logisticsCompetences,
  ...cleaningCompetences,
  ...foodCompetences,
  ...officeCompetences,
  ...digitalCompetences,
  ...mediaCompetences,
  ...peopleCompetences,
  ...healthCompetences,
  ...natureCompetences,
  ...craftCompetences,
  ...productionCompetences,
  ...cultureCompetences,
  ...societyCompetences,
  ...scienceCompetences,
  ...propertyCompetences,
  ...generalCompetences,
]
