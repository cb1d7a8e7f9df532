import type { listReview, ReplyOf, ReviewFilters } from '@fleksbro/contract'
import { compareMatches, type Match, type RankedPair, scorePair } from '@fleksbro/scoring'
import type { z } from 'zod'
import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import { engineFor, type KnownCandidate, type Matching } from '../engine/engine.service.ts'
import { settled } from '../engine/settled.ts'
import { findPairIntroductions, isOpenIntroduction, pairKey } from '../introductions/introduction-store.ts'
import { type OfferedVacancy, placeOf } from '../vacancies/vacancy-store.ts'
import { bestPairs } from './best-pairs.ts'
import { checkOffers } from './check-offers.ts'
import { inSlices } from './in-slices.ts'
import { consultantsActions } from './matches.policy.ts'
import { findRejectedPairs } from './matches.queries.ts'
import { findReviewed, type Reviewed } from './review.queries.ts'
import { type Decided, openings } from './review-filters.ts'

type Filters = z.output<typeof ReviewFilters>
type Review = ReplyOf<typeof listReview>

const pageSize = 25
const bestPerCandidate = 5

interface Found {
  readonly person: Reviewed
  readonly known: KnownCandidate
  readonly ranked: RankedPair
}

/** Pairs to look at, best first. Nothing in a row names a need, and no filter asks for one: that would be opening a person. */
export const review = (tx: Transaction, user: SessionUser, filters: Filters): Promise<Review> =>
  settled((isLast) => findPage(tx, user, filters, isLast))

async function findPage(tx: Transaction, user: SessionUser, filters: Filters, isLast: boolean) {
  const isMine = !filters.candidate && filters.whose !== 'all'
  const people = await findReviewed(tx, { id: filters.candidate, caseworkerId: isMine ? user.accountId : undefined })
  const decided: Decided = {
    introductions: await findPairIntroductions(tx, user),
    rejections: new Set((await findRejectedPairs(tx)).map(pairKey)),
  }
  const market = await engineFor(tx)
  const found = await findPairs(market, people, filters, decided)
  const start = (filters.page - 1) * pageSize
  const page = found.slice(start, start + pageSize)

  const asked = new Set(page.map(({ ranked }) => ranked.vacancyId))
  const checked = await checkOffers(
    tx,
    [...asked].flatMap((id) => market.vacancies.get(id) ?? []),
  )
  const offers = new Map(checked.map((offer) => [offer.row.id, offer]))
  const rows = page.flatMap(({ person, known, ranked }) => {
    const offer = offers.get(ranked.vacancyId)
    if (!offer || person.version !== known.version) return []
    const match = scorePair(known.facts, offer.facts, market.rules, 'full')
    return [present(user, person, offer.row, match, decided)]
  })
  return rows.length < page.length && !isLast ? undefined : { rows, total: found.length, pageSize }
}

async function findPairs(
  market: Matching,
  people: readonly Reviewed[],
  filters: Filters,
  decided: Decided,
): Promise<Found[]> {
  const since = ({ candidateId }: { candidateId: string }) => market.candidates.get(candidateId)?.facts.waitingSince
  const compare = compareMatches('full', { waitingSince: since })
  const whereFor = openings(market, filters, decided)
  if (filters.vacancy) return pairsOf(filters.vacancy, market, people, filters, whereFor)
  const found = await inSlices(people, (person) => {
    const known = market.candidates.get(person.id)
    if (!known) return []
    const wish = { verdict: filters.verdict, most: bestPerCandidate, where: whereFor(known) }
    return bestPairs(market.engine, known.id, wish).map((ranked) => ({ person, known, ranked }))
  })
  return found.sort((a, b) => compare(a.ranked, b.ranked))
}

/** Asked for one vacancy, it is the vacancy that is ranked for. */
function pairsOf(
  vacancyId: string,
  { engine, candidates }: Matching,
  people: readonly Reviewed[],
  { verdict }: Filters,
  whereFor: ReturnType<typeof openings>,
): Found[] {
  if (!engine.hasVacancy(vacancyId)) return []
  const byId = new Map(people.map((person) => [person.id, person]))
  const where = (id: string) => {
    const known = byId.has(id) ? candidates.get(id) : undefined
    return known !== undefined && (whereFor(known)?.(vacancyId) ?? true)
  }
  return engine.listCandidates(vacancyId, { conflicts: verdict === 'conflict', where }).flatMap((ranked) => {
    const [person, known] = [byId.get(ranked.candidateId), candidates.get(ranked.candidateId)]
    return person && known && hasVerdict(ranked, verdict) ? [{ person, known, ranked }] : []
  })
}

const hasVerdict = ({ verdict }: RankedPair, wanted: Filters['verdict']) =>
  wanted === 'proposable' ? verdict !== 'conflict' : verdict === wanted

function present(
  user: SessionUser,
  { id, name, caseworkerId }: Reviewed,
  vacancy: OfferedVacancy,
  match: Match,
  { introductions, rejections }: Decided,
): Review['rows'][number] {
  const pair = pairKey({ candidateId: id, vacancyId: vacancy.id })
  const rejected = rejections.has(pair)
  const introduction = introductions.get(pair) ?? null
  return {
    candidate: { id, name, mine: caseworkerId === user.accountId },
    vacancy: { id: vacancy.id, title: vacancy.title, company: vacancy.company, place: placeOf(vacancy.postcode) },
    verdict: match.verdict,
    score: match.score,
    range: match.range,
    openQuestions: match.questions.length,
    rejected,
    introduction,
    allowedActions: consultantsActions({
      rejected,
      paused: false,
      offered: true,
      introduction: introduction && { state: introduction.state, open: isOpenIntroduction(introduction.state) },
    }),
  }
}
