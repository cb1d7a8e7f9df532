import type { Occupation } from '../../types.ts'
import { beautyOccupations } from './beauty.ts'
import { buildingOccupations } from './building.ts'
import { childrenOccupations } from './children.ts'
import { cleaningOccupations } from './cleaning.ts'
import { cultureOccupations } from './culture.ts'
import { educationOccupations } from './education.ts'
import { greenOccupations } from './green.ts'
import { healthOccupations } from './health.ts'
import { hospitalityOccupations } from './hospitality.ts'
import { industryOccupations } from './industry.ts'
import { itOccupations } from './it.ts'
import { kitchenOccupations } from './kitchen.ts'
import { logisticsOccupations } from './logistics.ts'
import { mediaOccupations } from './media.ts'
import { officeOccupations } from './office.ts'
import { propertyOccupations } from './property.ts'
import { retailOccupations } from './retail.ts'
import { scienceOccupations } from './science.ts'
import { societyOccupations } from './society.ts'

export const allOccupations: readonly Occupation[] = [
  ...retailOccupations,
  ...logisticsOccupations,
  ...cleaningOccupations,
  ...kitchenOccupations,
  ...hospitalityOccupations,
  ...officeOccupations,
  ...itOccupations,
  ...mediaOccupations,
  ...childrenOccupations,
  ...healthOccupations,
  ...beautyOccupations,
  ...educationOccupations,
  ...greenOccupations,
  ...buildingOccupations,
  ...industryOccupations,
  ...cultureOccupations,
  ...societyOccupations,
  ...scienceOccupations,
  ...propertyOccupations,
]
