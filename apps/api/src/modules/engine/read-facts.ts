import type { Transaction } from '../../db/client.ts'
import { findCandidates, findCards } from '../candidates/candidate-store.ts'
import { candidateFacts, cardFacts, vacancyFacts } from '../matches/facts.ts'
import { findOfferedFacts } from '../vacancies/vacancy-store.ts'
import type { KnownCandidate, KnownVacancy } from './matching.ts'

/** Everybody who is not on a break, or those of them who are named. Needs the system's context. */
export async function readPeople(there: Transaction, ids?: readonly string[]): Promise<KnownCandidate[]> {
  if (ids?.length === 0) return []
  const people = (await findCandidates(there, ids)).filter(({ paused }) => !paused)
  const cards = new Map((await findCards(there, ids)).map((card) => [card.candidateId, card]))
  return people.map((stored) => {
    const card = cards.get(stored.id)
    return {
      id: stored.id,
      version: stored.version,
      facts: candidateFacts(stored),
      card: card?.visible ? cardFacts(card) : null,
      hiddenFrom: new Set(stored.hiddenFrom.map(({ cvr }) => cvr)),
      pseudonymEpoch: stored.pseudonymEpoch,
    }
  })
}

/** What is offered today, or those of it that are named. */
export async function readOpenings(there: Transaction, ids?: readonly string[]): Promise<KnownVacancy[]> {
  if (ids?.length === 0) return []
  const offered = await findOfferedFacts(there, ids)
  return offered.map((row) => ({
    id: row.id,
    version: row.version,
    companyId: row.companyId,
    cvr: row.cvr,
    facts: vacancyFacts(row),
  }))
}

/** The ids that were asked for and are not there any more. */
export function without(ids: readonly string[], found: readonly { readonly id: string }[]): string[] {
  const there = new Set(found.map(({ id }) => id))
  return ids.filter((id) => !there.has(id))
}
