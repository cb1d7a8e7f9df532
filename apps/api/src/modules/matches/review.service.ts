import type { listReview, ReplyOf, ReviewFilters } from '@fleksbro/contract'
import { compareMatches, type Match, scorePair } from '@fleksbro/scoring'
import type { z } from 'zod'
import { dayOf } from '../../clock.ts'
import type { Transaction } from '../../db/client.ts'
import type { SessionUser } from '../../http/user.ts'
import { findCandidates, type StoredCandidate } from '../candidates/candidate-store.ts'
import {
  findPairIntroductions,
  isOpenIntroduction,
  type PairIntroduction,
  pairKey,
} from '../introductions/introduction-store.ts'
import { findOfferedVacancies, type OfferedVacancy, placeOf } from '../vacancies/vacancy-store.ts'
import { findAvoided } from './avoided.ts'
import { candidateFacts, vacancyFacts } from './facts.ts'
import { consultantsActions } from './matches.policy.ts'
import { findRejectedPairs } from './matches.queries.ts'
import { rulesOf } from './rules.ts'

type Filters = z.output<typeof ReviewFilters>
type Review = ReplyOf<typeof listReview>

const pageSize = 25
const bestPerCandidate = 5

interface Found {
  readonly stored: StoredCandidate
  readonly vacancy: OfferedVacancy
  readonly match: Match
  readonly rejected: boolean
  readonly introduction: PairIntroduction | null
}

/** Pairs to look at, best first. Nothing in a row names a need, and no filter asks for one: that would be opening a person. */
export async function review(tx: Transaction, user: SessionUser, filters: Filters): Promise<Review> {
  const found = await findPairs(tx, user, filters)
  const start = (filters.page - 1) * pageSize
  return {
    rows: found.slice(start, start + pageSize).map((one) => present(user, one)),
    total: found.length,
    pageSize,
  }
}

async function findPairs(tx: Transaction, user: SessionUser, filters: Filters): Promise<Found[]> {
  const people = (await findCandidates(tx)).filter((person) => isAskedFor(user, person, filters))
  const vacancies = (await findOfferedVacancies(tx))
    .filter(({ id, facts }) => (!filters.vacancy || id === filters.vacancy) && isIn(facts.sector, filters.sector))
    .map((vacancy) => ({ vacancy, facts: vacancyFacts(vacancy) }))
  const avoided = await findAvoided(tx, people)
  const introductions = await findPairIntroductions(tx, user)
  const rejections = new Set((await findRejectedPairs(tx)).map(pairKey))
  const rules = await rulesOf(tx)
  const since = new Map(people.map(({ id, contactedAt }) => [id, dayOf(contactedAt)]))
  const compare = compareMatches('full', { waitingSince: ({ candidateId }) => since.get(candidateId) })

  return people
    .flatMap((stored) => {
      const candidate = candidateFacts(stored)
      return vacancies
        .filter(({ vacancy }) => !avoided(stored, vacancy.companyId))
        .map(({ vacancy, facts }) => ({
          vacancy,
          key: pairKey({ candidateId: stored.id, vacancyId: vacancy.id }),
          facts,
        }))
        .map(({ vacancy, key, facts }) => ({
          stored,
          vacancy,
          rejected: rejections.has(key),
          introduction: introductions.get(key) ?? null,
          facts,
        }))
        .filter((pair) => isInState(pair, filters.state))
        .map(({ facts, ...pair }): Found => ({ ...pair, match: scorePair(candidate, facts, rules, 'full') }))
        .filter(({ match }) => hasVerdict(match, filters.verdict))
        .sort((a, b) => compare(a.match, b.match))
        .slice(0, bestPerCandidate)
    })
    .sort((a, b) => compare(a.match, b.match))
}

function isAskedFor({ accountId }: SessionUser, person: StoredCandidate, { candidate, whose }: Filters): boolean {
  if (person.paused) return false
  if (candidate) return person.id === candidate
  return whose === 'all' || person.caseworkerId === accountId
}

const isIn = (sector: string | null, wanted: string | undefined) => wanted === undefined || sector === wanted

function isInState({ rejected, introduction }: Pick<Found, 'rejected' | 'introduction'>, state: Filters['state']) {
  if (state === 'any') return true
  if (state === 'introduced') return introduction !== null
  if (state === 'rejected') return rejected
  return introduction === null && !rejected
}

const hasVerdict = ({ verdict }: Match, wanted: Filters['verdict']) =>
  wanted === 'proposable' ? verdict !== 'conflict' : verdict === wanted

const present = (
  user: SessionUser,
  { stored, vacancy, match, rejected, introduction }: Found,
): Review['rows'][number] => ({
  candidate: { id: stored.id, name: stored.name, mine: stored.caseworkerId === user.accountId },
  vacancy: { id: vacancy.id, title: vacancy.title, company: vacancy.company, place: placeOf(vacancy.postcode) },
  verdict: match.verdict,
  score: match.score,
  range: match.range,
  openQuestions: match.questions.length,
  rejected,
  introduction,
  allowedActions: consultantsActions({
    rejected,
    paused: stored.paused,
    offered: true,
    introduction: introduction && { state: introduction.state, open: isOpenIntroduction(introduction.state) },
  }),
})
