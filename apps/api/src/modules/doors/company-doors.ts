import type { listVacancyDoors, ReplyOf } from '@fleksbro/contract'
import type { FastifyRequest } from 'fastify'
import { vacancyFacts } from '../matches/facts.ts'
import { readOwn } from '../vacancies/vacancies.service.ts'
import { bandsOf } from './bands-of.ts'
import { countHere } from './vacancy-doors.service.ts'

/** How many may fit a vacancy or a draft, and which conditions would open it for more, wherever the company is let in. */
export async function listDoorsOfVacancy(
  { user, inContext, inEachContext }: FastifyRequest,
  vacancyId: string,
): Promise<ReplyOf<typeof listVacancyDoors>> {
  const vacancy = vacancyFacts(await inContext((tx) => readOwn(tx, user, vacancyId)))
  const { cvr } = user
  if (cvr === null || user.municipalities.length === 0) return { band: null, doors: [] }
  return bandsOf(await inEachContext(async (tx) => [await countHere(tx, cvr, vacancy)]))
}
