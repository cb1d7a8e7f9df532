import { tasks as ourTasks } from '@fleksbro/catalogue'
import type { BodyOf, CarvedTask, CountBand, carveJobs, ReplyOf, VacancyFacts } from '@fleksbro/contract'
import { emptyVacancy } from '@fleksbro/contract'
import type { Engine, Vacancy } from '@fleksbro/scoring'
import type { FastifyRequest } from 'fastify'
import { notFound } from '../../http/errors.ts'
import { bandsOf } from '../doors/bands-of.ts'
import { countHere, withDraft } from '../doors/vacancy-doors.service.ts'
import type { DayMarket } from '../engine/day-market.ts'
import { frozenCompanyEngine } from '../engine/engine.service.ts'
import { bandOf } from '../matches/band.ts'
import { vacancyFacts } from '../matches/facts.ts'
import { breathe } from '../rules/population.ts'
import { usualConditions } from '../vacancies/vacancies.service.ts'
import { bundle, commonSlots, hoursOf, type Job, type Piece } from './bundle.ts'

type Body = BodyOf<typeof carveJobs>
type Reply = ReplyOf<typeof carveJobs>

const wholeWeek = 2 ** 28 - 1
const sectorOf = new Map(ourTasks.map(({ id, sector }) => [id, sector]))

/** Small jobs out of tasks: as proposed, or as somebody has put them together, with how many may fit each. */
export async function carve(
  { user, inContext, inEachContext }: FastifyRequest,
  companyId: string,
  { workplaceId, tasks, jobs: chosen }: Body,
): Promise<Reply> {
  if (user.companyId !== companyId) throw notFound()
  const { cvr, municipalities } = user
  const [first] = municipalities
  const conditions = await inContext((tx) => usualConditions(tx, companyId, workplaceId))
  const pieces = tasks.map(pieceOf)
  const asked = (job: Job) => vacancyOf(job, conditions)

  const jobs = chosen
    ? chosen.map((ids) => pieces.filter(({ id }) => ids.includes(id))).filter(({ length }) => length > 0)
    : cvr && first
      ? await bundle(pieces, bandsIn(await inContext(frozenCompanyEngine, first), cvr, asked))
      : await bundle(pieces, async () => '20+')

  const told = []
  for (const job of jobs) told.push({ ...shapeOf(job), ...(await countsOf(job)) })
  const placed = new Set(jobs.flat().map(({ id }) => id))
  return { jobs: told, conditions, left: tasks.flatMap(({ id }) => (placed.has(id) ? [] : [id])) }

  async function countsOf(job: Job) {
    if (!cvr || !first) return { band: null, doors: [] }
    return bandsOf(await inEachContext(async (tx) => [await countHere(tx, cvr, asked(job))]))
  }
}

const pieceOf = ({ id, hours, slots }: CarvedTask): Piece => ({ id, hours, slots, sector: sectorOf.get(id) ?? null })

const shapeOf = (job: Job) => ({
  tasks: job.map(({ id }) => id),
  hours: hoursOf(job),
  slots: slotsOf(job),
})

/** Where a person has put together what never falls together, all the times that were named. */
function slotsOf(job: Job): number {
  return commonSlots(job) || job.reduce((all, { slots }) => all | (slots ?? 0), 0) || wholeWeek
}

/** As if it were put out tomorrow, with the hours as they are and freely placed. */
function vacancyOf(job: Job, conditions: VacancyFacts['conditions']): Vacancy {
  const hours = hoursOf(job)
  const facts: VacancyFacts = {
    ...emptyVacancy,
    tasks: job.map(({ id, hours }) => ({ id, hours })),
    hours: { min: hours, max: hours },
    schedule: { slots: slotsOf(job), placement: 'free' },
    conditions,
  }
  return vacancyFacts({ id: 'carved', facts, postcode: null })
}

/**
 * Counts one job at a time, and lets other requests through in between. The same job is weighed again and again while
 * others are joined: it is counted once.
 */
function bandsIn(market: DayMarket, cvr: string, asked: (job: Job) => Vacancy): (job: Job) => Promise<CountBand> {
  const counted = new Map<string, CountBand>()
  return async (job) => {
    const key = job
      .map(({ id }) => id)
      .sort()
      .join()
    const known = counted.get(key)
    if (known) return known
    await breathe()
    const band = bandOf(market.countFor(cvr, (engine) => peopleFor(engine, asked(job))))
    counted.set(key, band)
    return band
  }
}

const peopleFor = (engine: Engine, vacancy: Vacancy): number =>
  withDraft(engine, vacancy, () => engine.listCandidates(vacancy.id, { conflicts: false }).length)
