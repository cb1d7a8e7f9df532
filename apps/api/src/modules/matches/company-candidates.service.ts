import type { CompanyMatch } from '@fleksbro/contract'
import { type Match, type Rules, scorePair, type Vacancy } from '@fleksbro/scoring'
import { dayOf } from '../../clock.ts'
import type { Transaction } from '../../db/client.ts'
import { record } from '../../db/record.ts'
import { conflict } from '../../http/errors.ts'
import type { SessionUser } from '../../http/user.ts'
import { findCards, type StoredCard } from '../candidates/candidate-store.ts'
import { presentCard } from '../candidates/present-card.ts'
import { epochKey, findByPseudonym, type PairIntroduction } from '../introductions/introduction-store.ts'
import { actionsFrom } from '../introductions/introductions.states.ts'
import { recordLook, recordLooks } from '../looks/looks.service.ts'
import { read } from '../vacancies/vacancies.service.ts'
import { findOfferedVacancy } from '../vacancies/vacancy-store.ts'
import { cardFacts, vacancyFacts } from './facts.ts'
import { findCardByPseudonym, pseudonymFor } from './find-card.ts'
import { findVisibleSince } from './matches.queries.ts'
import { presentMatch } from './present-match.ts'
import { rulesOf } from './rules.ts'

/** One line of a company's list before it is cut into pages. Everything in it comes from the card. */
export interface Ranked {
  readonly candidateId: string
  readonly pseudonym: string
  readonly match: Match
  /** In the population that counts are made of: people who were visible when the day began. */
  readonly counted: boolean
}

/** Not found for a stranger's vacancy; a company's own must be published before people are matched with it. */
export async function checkOpen(tx: Transaction, user: SessionUser, vacancyId: string): Promise<void> {
  const { allowedActions } = await read(tx, user, vacancyId)
  if (!allowedActions.includes('see-candidates')) throw conflict('not-published')
}

/** This municipality's people for a vacancy offered here. Conflicts are nobody's proposal, unless the two have met here. */
export async function rankHere(tx: Transaction, user: SessionUser, vacancyId: string): Promise<Ranked[]> {
  const here = await readHere(tx, user, vacancyId)
  if (!here) return []
  const visibleSince = await findVisibleSince(tx)
  const today = dayOf(tx.now)
  return here.cards
    .map((card) => {
      const since = visibleSince.get(card.candidateId)
      return {
        candidateId: card.candidateId,
        pseudonym: pseudonymFor(tx, here.companyId, card),
        match: scorePair(cardFacts(card), here.vacancy, here.rules, 'company'),
        counted: since != null && dayOf(since) < today,
        known: here.introductions.has(epochKey(card)),
      }
    })
    .filter(({ match, known }) => known || match.verdict !== 'conflict')
    .map(({ known: _, ...ranked }) => ranked)
}

/** The people of one page, read anew: who has withdrawn meanwhile is gone. Each sees that she was in this list today. */
export async function describeHere(
  tx: Transaction,
  user: SessionUser,
  vacancyId: string,
  candidateIds: ReadonlySet<string>,
): Promise<CompanyMatch[]> {
  const here = await readHere(tx, user, vacancyId)
  if (!here) return []
  const cards = here.cards.filter(({ candidateId }) => candidateIds.has(candidateId))
  await recordLooks(
    tx,
    cards.map(({ candidateId }) => ({ candidateId, kind: 'list' })),
  )
  return cards.map((card) => describe(tx, here, card))
}

/** Opens one card; undefined where this municipality knows neither the vacancy nor the pseudonym. */
export async function openCard(
  tx: Transaction,
  user: SessionUser,
  vacancyId: string,
  pseudonym: string,
): Promise<CompanyMatch | undefined> {
  const here = await readHere(tx, user, vacancyId)
  const card = here && findCardByPseudonym(tx, here.companyId, here.cards, pseudonym)
  if (!card) return undefined
  const { candidateId } = card
  await recordLook(tx, { candidateId, kind: 'card' })
  await record(tx, 'card-opened', { candidateId, vacancyId, companyId: here.companyId })
  return describe(tx, here, card)
}

interface Here {
  readonly companyId: string
  readonly vacancy: Vacancy
  readonly cards: readonly StoredCard[]
  readonly introductions: ReadonlyMap<string, PairIntroduction>
  readonly rules: Rules
}

async function readHere(tx: Transaction, user: SessionUser, vacancyId: string): Promise<Here | undefined> {
  const vacancy = await findOfferedVacancy(tx, vacancyId)
  if (!vacancy || vacancy.companyId !== user.companyId) return undefined
  return {
    companyId: user.companyId,
    vacancy: vacancyFacts(vacancy),
    cards: await findCards(tx),
    introductions: await findByPseudonym(tx, vacancyId),
    rules: await rulesOf(tx),
  }
}

function describe(tx: Transaction, here: Here, card: StoredCard): CompanyMatch {
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
    match: presentMatch(scorePair(cardFacts(card), here.vacancy, here.rules, 'company'), pseudonym),
    introduction,
    allowedActions: actions.includes('ask') ? ['ask'] : [],
  }
}
