import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { VacancyFacts } from './vacancies.ts'
import { CatalogueId, CountBand, Id, ListOf, WeekSlots } from './values.ts'

/** A task that takes somebody's time today; when it may lie in the week, or null for any time. */
export const CarvedTask = z.strictObject({
  id: CatalogueId,
  hours: z.number().min(0.5).max(37).multipleOf(0.5),
  slots: WeekSlots.nullable(),
})
export type CarvedTask = z.output<typeof CarvedTask>

/** A small job made of some of the tasks. */
export const CarvedJob = z.object({
  tasks: z.array(CatalogueId),
  hours: z.number(),
  /** When it may lie in the week: what its tasks have in common, or else all they name. */
  slots: WeekSlots,
  /** For how many nothing is in the way; null until the company is let in somewhere. */
  band: CountBand.nullable(),
  /** The conditions that would open it for more, the greatest band first. */
  doors: z.array(z.object({ need: z.string(), more: CountBand })),
})
export type CarvedJob = z.output<typeof CarvedJob>

export const carveJobs = endpoint({
  method: 'POST',
  path: '/companies/:companyId/carving',
  summary: 'Bundle tasks into small jobs that people exist for, or count for the bundles somebody made; keeps nothing',
  params: z.object({ companyId: Id }),
  body: z.strictObject({
    /** Whose usual conditions hold. */
    workplaceId: Id.nullable(),
    tasks: ListOf(CarvedTask, 15, ({ id }) => id),
    /** Task ids per job; null to have them proposed. */
    jobs: z.array(ListOf(CatalogueId, 15).min(1)).max(15).nullable(),
  }),
  reply: z.object({
    jobs: z.array(CarvedJob),
    /** What the workplace usually answers: with it the jobs are counted, and a vacancy begins. */
    conditions: VacancyFacts.shape.conditions,
    /** Too much for one small job, or left over. */
    left: z.array(CatalogueId),
  }),
})
