import type { CountBand, listVacancyDoors, ReplyOf } from '@fleksbro/contract'
import type { FastifyRequest } from 'fastify'
import { bandOf } from '../matches/band.ts'
import { vacancyFacts } from '../matches/facts.ts'
import { readOwn } from '../vacancies/vacancies.service.ts'
import { countHere } from './vacancy-doors.service.ts'

/** The greatest first. The smallest says nothing: nobody learns whether it is somebody or nobody. */
const told: readonly CountBand[] = ['20+', '10-19', '5-9']

/** How many may fit a vacancy or a draft, and which conditions would open it for more, wherever the company is let in. */
export async function listDoorsOfVacancy(
  { user, inContext, inEachContext }: FastifyRequest,
  vacancyId: string,
): Promise<ReplyOf<typeof listVacancyDoors>> {
  const vacancy = vacancyFacts(await inContext((tx) => readOwn(tx, user, vacancyId)))
  const { cvr } = user
  if (cvr === null || user.municipalities.length === 0) return { band: null, doors: [] }
  const counts = await inEachContext(async (tx) => [await countHere(tx, cvr, vacancy)])
  const sums = new Map<string, number>()
  for (const { opens } of counts)
    for (const [need, more] of Object.entries(opens)) sums.set(need, (sums.get(need) ?? 0) + more)

  return {
    band: bandOf(counts.reduce((sum, { fits }) => sum + fits, 0)),
    doors: [...sums]
      .map(([need, more]) => ({ need, more: bandOf(more) }))
      .filter(({ more }) => told.includes(more))
      // Within a band by code: the order, too, says no more than the band.
      .sort((a, b) => told.indexOf(a.more) - told.indexOf(b.more) || (a.need < b.need ? -1 : 1)),
  }
}
