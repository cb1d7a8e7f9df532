import type { CountBand } from '@fleksbro/contract'

/** A task with its hours a week. */
export interface Piece {
  readonly id: string
  readonly hours: number
  readonly sector: string | null
  /** When it may lie in the week; null for any time. */
  readonly slots: number | null
}

export type Job = readonly Piece[]
type People = (job: Job) => Promise<CountBand>

/** Nobody takes the way for less, and more is not a small job. In hours a week. */
export const smallest = 2
export const largest = 20
/** From this band on there is a choice: two jobs become one as long as so many are left. */
const enough: CountBand = '10-19'
const bands: readonly CountBand[] = ['0-4', '5-9', '10-19', '20+']

export const hoursOf = (job: Job): number => job.reduce((sum, { hours }) => sum + hours, 0)

/** What the tasks have in common; null for any time, 0 where they never fall together. */
export const commonSlots = (job: Job): number | null =>
  job.reduce<number | null>((common, { slots }) => (slots === null ? common : (common ?? slots) & slots), null)

/**
 * Bundles tasks into as few small jobs as there are people for. Begins with a job per task and joins, again and again,
 * the two that most people could take together: as long as enough could, or while one is too small to stand alone.
 * Never beyond twenty hours, and never tasks that have no time in common. `people` says how many could take a job, in
 * a band: what is proposed shows how it chose, and so must know no more than a company may be told. The same tasks give
 * the same jobs, in whatever order they come. A task that alone exceeds twenty hours is left out.
 */
export async function bundle(pieces: readonly Piece[], people: People): Promise<readonly Job[]> {
  let jobs: readonly Job[] = pieces
    .filter(({ hours }) => hours <= largest)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((piece) => [piece])
  for (;;) {
    const next = await bestJoin(jobs, people)
    if (!next) return jobs.toSorted((a, b) => hoursOf(b) - hoursOf(a))
    jobs = [...jobs.filter((job) => job !== next.one && job !== next.other), next.joined]
  }
}

interface Join {
  readonly one: Job
  readonly other: Job
  readonly joined: Job
  /** Its band's place among the bands. */
  readonly people: number
  /** Tasks of the same trade belong together. */
  readonly related: boolean
}

async function bestJoin(jobs: readonly Job[], people: People): Promise<Join | undefined> {
  const joins: Join[] = []
  for (const [at, one] of jobs.entries())
    for (const other of jobs.slice(at + 1)) {
      const join = await joinOf(one, other, people)
      if (join) joins.push(join)
    }
  return joins.toSorted((a, b) => Number(b.related) - Number(a.related) || b.people - a.people)[0]
}

async function joinOf(one: Job, other: Job, people: People): Promise<Join | undefined> {
  const joined = [...one, ...other]
  if (hoursOf(joined) > largest || commonSlots(joined) === 0) return undefined
  const count = bands.indexOf(await people(joined))
  const tooSmall = hoursOf(one) < smallest || hoursOf(other) < smallest
  if (count < bands.indexOf(enough) && !tooSmall) return undefined
  return {
    one,
    other,
    joined,
    people: count,
    related: one.some(({ sector }) => other.some((b) => b.sector === sector)),
  }
}
