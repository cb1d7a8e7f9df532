import type { CompanyMatch, listVacancyCandidates, ReplyOf } from '@fleksbro/contract'
import { compareMatches } from '@fleksbro/scoring'
import type { FastifyRequest } from 'fastify'
import { bandOf } from './band.ts'
import { checkOpen, describeHere, type Ranked, rankHere } from './company-candidates.service.ts'

const pageSize = 20

/** A vacancy's people from every municipality that offers it, as one list; each is read in her own municipality. */
export async function listCandidates(
  { user, inContext, inEachContext }: FastifyRequest,
  vacancyId: string,
  page: number,
): Promise<ReplyOf<typeof listVacancyCandidates>> {
  await inContext((tx) => checkOpen(tx, user, vacancyId))
  const all = inOrder(await inEachContext((tx) => rankHere(tx, user, vacancyId)))
  const start = (page - 1) * pageSize
  const shown = all.slice(start, start + pageSize)
  const ids = new Set(shown.map(({ candidateId }) => candidateId))
  const described = await inEachContext((tx) => describeHere(tx, user, vacancyId, ids))

  return {
    matches: inListOrder(shown, described),
    pageSize,
    more: all.length > start + pageSize,
    band: bandOf(all.filter(({ counted, match }) => counted && match.verdict !== 'conflict').length),
  }
}

function inOrder(all: readonly Ranked[]): Ranked[] {
  const pseudonyms = new Map(all.map(({ candidateId, pseudonym }) => [candidateId, pseudonym]))
  const compare = compareMatches('company', { tieBreak: ({ candidateId }) => pseudonyms.get(candidateId) ?? '' })
  return [...all].sort((a, b) => compare(a.match, b.match))
}

function inListOrder(shown: readonly Ranked[], described: readonly CompanyMatch[]): CompanyMatch[] {
  const byPseudonym = new Map(described.map((one) => [one.card.pseudonym, one]))
  return shown.flatMap(({ pseudonym }) => byPseudonym.get(pseudonym) ?? [])
}
