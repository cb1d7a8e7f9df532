import { isDeepStrictEqual } from 'node:util'
import type { CompanyMatch } from '@fleksbro/contract'
import { type Candidate, type Match, type RankedPair, type Rules, scorePair, type Vacancy } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { conflict } from '../../http/errors.ts'
import type { SessionUser } from '../../http/user.ts'
import { findCards, type StoredCard } from '../candidates/candidate-store.ts'
import { presentCard } from '../candidates/present-card.ts'
import { countToday } from '../engine/count-today.ts'
import { engineFor } from '../engine/engine.service.ts'
import type { Market } from '../engine/market.ts'
import { epochKey, findByPseudonym, type PairIntroduction } from '../introductions/introduction-store.ts'
import { actionsFrom } from '../introductions/introductions.states.ts'
import { recordLook, recordLooks } from '../looks/looks.service.ts'
import { read } from '../vacancies/vacancies.service.ts'
import { findOfferedVacancy } from '../vacancies/vacancy-store.ts'
import { cardFacts, vacancyFacts } from './facts.ts'
import { findCardByPseudonym, pseudonymFor } from './find-card.ts'
import { presentMatch } from './present-match.ts'
import { rulesOf } from './rules.ts'

/** One line of a company's list before it is cut into pages. Everything in it comes from the card. */
export interface Ranked {
  readonly candidateId: string
  readonly pseudonym: string
  readonly ranked: RankedPair
  /** What it was ranked from. */
  readonly card: Candidate
  readonly vacancy: Vacancy
  readonly rules: Rules
}

/** Not found for a stranger's vacancy; a company's own must be published before people are matched with it. */
export async function checkOpen(tx: Transaction, user: SessionUser, vacancyId: string): Promise<void> {
  const { allowedActions } = await read(tx, user, vacancyId)
  if (!allowedActions.includes('see-candidates')) throw conflict('not-published')
}

/** The first of this municipality's people for a vacancy offered here. Conflicts are nobody's proposal, unless the two have met here. */
export async function rankHere(
  tx: Transaction,
  user: SessionUser,
  vacancyId: string,
  limit: number,
): Promise<Ranked[]> {
  const here = await readHere(tx, user, vacancyId)
  if (!here) return []
  const market = await engineFor(tx)
  const vacancy = market.vacancies.get(vacancyId)?.facts
  if (!vacancy) return []
  const isShown = (id: string) => market.candidates.get(id)?.hiddenFrom.has(user.cvr ?? '') === false
  const hasMet = metHere(market, here.introductions)
  const { companyEngine, rules } = market
  const pairs = [
    ...companyEngine.listCandidates(vacancyId, { limit, conflicts: false, where: isShown }),
    ...companyEngine
      .listCandidates(vacancyId, { where: (id) => hasMet.has(id) && isShown(id) })
      .filter(({ verdict }) => verdict === 'conflict'),
  ]
  return pairs.slice(0, limit).flatMap((ranked) => {
    const { candidateId } = ranked
    const card = market.candidates.get(candidateId)?.card
    const pseudonym = market.pseudonyms.of(here.companyId, candidateId)
    return card ? [{ candidateId, pseudonym, ranked, card, vacancy, rules }] : []
  })
}

/** Under the name this company knows them by now. */
const metHere = ({ candidates }: Market, introductions: Here['introductions']): ReadonlySet<string> =>
  new Set(
    [...introductions.keys()].map(candidateOf).filter((id) => {
      const known = candidates.get(id)
      return known && introductions.has(epochKey({ candidateId: id, pseudonymEpoch: known.pseudonymEpoch }))
    }),
  )

const candidateOf = (key: string): string => key.slice(0, key.indexOf(':'))

/**
 * The people of one page, read anew: who has withdrawn meanwhile is gone, and so is whose card says something else
 * than what she was ranked by. Each who is shown sees that she was in this list today.
 */
export async function describeHere(
  tx: Transaction,
  user: SessionUser,
  vacancyId: string,
  ranked: readonly Ranked[],
): Promise<(readonly [candidateId: string, found: CompanyMatch])[]> {
  const here = ranked.length > 0 ? await readHere(tx, user, vacancyId) : undefined
  if (!here) return []
  const byId = new Map(ranked.map((one) => [one.candidateId, one]))
  const cards = (await findCards(tx, [...byId.keys()])).filter((card) => {
    const ranked = byId.get(card.candidateId)
    return isDeepStrictEqual([cardFacts(card), here.vacancy], [ranked?.card, ranked?.vacancy])
  })
  await recordLooks(
    tx,
    cards.map(({ candidateId }) => ({ candidateId, kind: 'list' })),
  )
  return cards.flatMap((card) => {
    const from = byId.get(card.candidateId)
    if (!from) return []
    const match = scorePair(from.card, from.vacancy, from.rules, 'company')
    return [[card.candidateId, describe(tx, here, card, match)] as const]
  })
}

/** How many of this municipality's people may fit, on the population of the day. Only bands of it may be told. */
export async function countFitting(tx: Transaction, user: SessionUser, vacancyId: string): Promise<number[]> {
  const vacancy = await findOfferedVacancy(tx, vacancyId)
  if (!vacancy || vacancy.companyId !== user.companyId || !user.cvr) return []
  const { fits = 0 } = await countToday(tx, { cvr: user.cvr, about: ['fits', vacancyFacts(vacancy)] }, (engine) => ({
    fits: engine.hasVacancy(vacancyId) ? engine.listCandidates(vacancyId, { conflicts: false }).length : 0,
  }))
  return [fits]
}

/** Opens one card; undefined where this municipality knows neither the vacancy nor the pseudonym. */
export async function openCard(
  tx: Transaction,
  user: SessionUser,
  vacancyId: string,
  pseudonym: string,
): Promise<CompanyMatch | undefined> {
  const here = await readHere(tx, user, vacancyId)
  const card = here && (await findCardByPseudonym(tx, here.companyId, pseudonym))
  if (!card) return undefined
  const { candidateId } = card
  await recordLook(tx, { candidateId, kind: 'card' })
  await record(tx, 'card-opened', { candidateId, vacancyId, companyId: here.companyId })
  return describe(tx, here, card, scorePair(cardFacts(card), here.vacancy, await rulesOf(tx), 'company'))
}

interface Here {
  readonly companyId: string
  readonly vacancy: Vacancy
  readonly introductions: ReadonlyMap<string, PairIntroduction>
}

async function readHere(tx: Transaction, user: SessionUser, vacancyId: string): Promise<Here | undefined> {
  const vacancy = await findOfferedVacancy(tx, vacancyId)
  if (!vacancy || vacancy.companyId !== user.companyId) return undefined
  return {
    companyId: user.companyId,
    vacancy: vacancyFacts(vacancy),
    introductions: await findByPseudonym(tx, vacancyId),
  }
}

function describe(tx: Transaction, here: Here, card: StoredCard, match: Match): CompanyMatch {
  const pseudonym = pseudonymFor(tx, here.companyId, card)
  const introduction = here.introductions.get(epochKey(card)) ?? null
  const actions = actionsFrom(introduction?.state ?? 'none', 'company', {
    seen: true,
    offered: true,
    companyKnows: introduction !== null,
    paused: false,
    shielded: false,
  })
  return {
    card: presentCard(card, pseudonym),
    match: presentMatch(match, pseudonym),
    introduction,
    allowedActions: actions.includes('ask') ? ['ask'] : [],
  }
}
