import type { CarvedJob, CarvedTask } from '@fleksbro/contract'

/** When in the week a task may lie, as people say it. */
export const times = ['any', 'forenoons', 'afternoons', 'evenings', 'weekend'] as const
export type Time = (typeof times)[number]

/** A task as somebody at the company tells it. Who does it today stays on this device. */
export interface SheetTask {
  readonly id: string
  readonly hours: number
  readonly time: Time
  readonly by: string
}

/** What is typed so far. Without jobs of its own, they are proposed. */
export interface Sheet {
  readonly tasks: readonly SheetTask[]
  /** Task ids per job, once somebody has moved one. */
  readonly jobs: readonly (readonly string[])[] | null
}

export const emptySheet: Sheet = { tasks: [], jobs: null }
const usualHours = 2

/** Bits of the week: `day * 4 + part`, Monday morning lowest. */
const weekdays = [0, 1, 2, 3, 4]
const at = (days: readonly number[], parts: readonly number[]) =>
  days.reduce((all, day) => parts.reduce((bits, part) => bits | (1 << (day * 4 + part)), all), 0)
const slotsOf: Readonly<Record<Time, number | null>> = {
  any: null,
  forenoons: at(weekdays, [0, 1]),
  afternoons: at(weekdays, [2]),
  evenings: at(weekdays, [3]),
  weekend: at([5, 6], [0, 1, 2]),
}

export const asked = ({ tasks, jobs }: Sheet) => ({
  tasks: tasks.map(({ id, hours, time }): CarvedTask => ({ id, hours, slots: slotsOf[time] })),
  jobs: jobs?.filter((job) => job.length > 0).map((job) => [...job]) ?? null,
})

export const withTask = (sheet: Sheet, id: string): Sheet => ({
  ...sheet,
  tasks: [...sheet.tasks, { id, hours: usualHours, time: 'any', by: '' }],
})

export const withChange = (sheet: Sheet, id: string, change: Partial<SheetTask>): Sheet => ({
  ...sheet,
  tasks: sheet.tasks.map((task) => (task.id === id ? { ...task, ...change } : task)),
})

export const withoutTask = (sheet: Sheet, id: string): Sheet => ({
  tasks: sheet.tasks.filter((task) => task.id !== id),
  jobs: sheet.jobs?.map((job) => job.filter((one) => one !== id)).filter((job) => job.length > 0) ?? null,
})

/** Which job a task is in now, from 0; -1 for none. */
export const jobOf = (shown: readonly Pick<CarvedJob, 'tasks'>[], id: string): number =>
  shown.findIndex(({ tasks }) => tasks.includes(id))

/** Moves a task to a job, to a new one after the last, or (-1) out of all; the others stay as they are shown. */
export function moved(sheet: Sheet, shown: readonly Pick<CarvedJob, 'tasks'>[], id: string, to: number): Sheet {
  const jobs = shown.map(({ tasks }) => tasks.filter((one) => one !== id))
  if (to === jobs.length) jobs.push([id])
  else jobs[to]?.push(id)
  return { ...sheet, jobs: jobs.filter((job) => job.length > 0) }
}
