import type { CountBand, listVacancyCandidates, ReplyOf } from '@fleksbro/contract'
import { compareMatches } from '@fleksbro/scoring'
import type { FastifyRequest } from 'fastify'
import { settled } from '../engine/settled.ts'
import { bandOf } from './band.ts'
import { checkOpen, countFitting, describeHere, type Ranked, rankHere } from './company-candidates.service.ts'

const pageSize = 20
/** So many cards can be leafed through; of those beyond, a company learns a band. */
const mostShown = 100

type Page = ReplyOf<typeof listVacancyCandidates>

/** A vacancy's people from every municipality that offers it, as one list; each is read in her own municipality. */
export const listCandidates = (request: FastifyRequest, vacancyId: string, page: number): Promise<Page> =>
  settled((isLast) => findPage(request, vacancyId, page, isLast))

async function findPage(
  { user, inContext, inEachContext }: FastifyRequest,
  vacancyId: string,
  page: number,
  isLast: boolean,
): Promise<Page | undefined> {
  await inContext((tx) => checkOpen(tx, user, vacancyId))
  const all = inOrder(await inEachContext((tx) => rankHere(tx, user, vacancyId, mostShown + 1)))
  const start = (page - 1) * pageSize
  const end = Math.min(start + pageSize, mostShown)
  const shown = all.slice(start, Math.max(start, end))
  const described = await inEachContext((tx) => describeHere(tx, user, vacancyId, shown))
  if (described.length < shown.length && !isLast) return undefined

  const byId = new Map(described)
  return {
    matches: shown.flatMap(({ candidateId }) => byId.get(candidateId) ?? []),
    pageSize,
    more: all.length > end && end < mostShown,
    band: all.length > mostShown ? bandBeyond(await inEachContext((tx) => countFitting(tx, user, vacancyId))) : null,
  }
}

/** A number beside cards that can be counted would tell who came and left today; it speaks of those beyond alone. */
const bandBeyond = (counts: readonly number[]): CountBand =>
  bandOf(Math.max(0, counts.reduce((sum, count) => sum + count, 0) - mostShown))

function inOrder(all: readonly Ranked[]): Ranked[] {
  const pseudonyms = new Map(all.map(({ candidateId, pseudonym }) => [candidateId, pseudonym]))
  const compare = compareMatches('company', { tieBreak: ({ candidateId }) => pseudonyms.get(candidateId) ?? '' })
  return [...all].sort((a, b) => compare(a.ranked, b.ranked))
}
