import { chance } from '../random.ts'
import type { VacancyPlan } from './plan.ts'

/** Days since it was written, and until it ends; those that are over ended days ago. */
export function daysOf({ key, status }: VacancyPlan) {
  const dice = chance(`days:${key}`)
  const age = dice.whole(16, 100)
  const published = Math.max(2, age - dice.whole(0, 3))
  const closed = status === 'filled' || status === 'expired' ? dice.whole(1, 5) : null
  return { age, published, closed, until: status === 'expired' ? -1 : dice.whole(30, 150) }
}
