import type { Task } from '../../types.ts'
import { beautyTasks } from './beauty.ts'
import { buildingTasks } from './building.ts'
import { childrenTasks } from './children.ts'
import { cleaningTasks } from './cleaning.ts'
import { cultureTasks } from './culture.ts'
import { educationTasks } from './education.ts'
import { greenTasks } from './green.ts'
import { healthTasks } from './health.ts'
import { hospitalityTasks } from './hospitality.ts'
import { industryTasks } from './industry.ts'
import { itTasks } from './it.ts'
import { kitchenTasks } from './kitchen.ts'
import { logisticsTasks } from './logistics.ts'
import { mediaTasks } from './media.ts'
import { officeTasks } from './office.ts'
import { propertyTasks } from './property.ts'
import { retailTasks } from './retail.ts'
import { scienceTasks } from './science.ts'
import { societyTasks } from './society.ts'

export const allTasks: readonly Task[] = [
  ...retailTasks,
  ...logisticsTasks,
  ...cleaningTasks,
  ...kitchenTasks,
  ...hospitalityTasks,
  ...officeTasks,
  ...itTasks,
  ...mediaTasks,
  ...childrenTasks,
  ...healthTasks,
  ...beautyTasks,
  ...educationTasks,
  ...greenTasks,
  ...buildingTasks,
  ...industryTasks,
  ...cultureTasks,
  ...societyTasks,
  ...scienceTasks,
  ...propertyTasks,
]
