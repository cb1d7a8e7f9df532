import { randomUUID } from 'node:crypto'
import { type Candidate, type Match, type Rules, rankVacancies, scorePair, type Vacancy } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import type { StoredCandidate } from '../candidates/candidate-store.ts'
import { findAvoided } from '../matches/avoided.ts'
import { candidateFacts, vacancyFacts } from '../matches/facts.ts'
import { rulesOf } from '../matches/rules.ts'
import { findOfferedVacancies, findOfferedVacancy } from '../vacancies/vacancy-store.ts'
import { findDecided, insertKept } from './kept.queries.ts'
import { type KeptSecret, keptPlace, marksOf } from './kept-match.ts'

interface Decided {
  readonly candidate: StoredCandidate
  readonly vacancyId: string
  readonly decision: 'proposed' | 'interested' | 'asked' | 'rejected'
}

/**
 * Keeps the whole explained match of this moment under her key, so that it can be told again to the letter after the
 * rules or the facts have changed, and is gone with her. Called before the decision is written.
 */
export async function keepMatch(tx: Transaction, { candidate, vacancyId, decision }: Decided): Promise<void> {
  const byConsultant = decision === 'proposed' || decision === 'rejected'
  const chosen = await findOfferedVacancy(tx, vacancyId)
  if (!chosen) return
  const rules = await rulesOf(tx)
  const others = byConsultant ? await openTo(tx, candidate) : []
  const kept = explain({
    candidate: candidateFacts(candidate),
    vacancy: vacancyFacts(chosen),
    others: others.filter(({ id }) => id !== vacancyId).map(vacancyFacts),
    rules,
    ranked: byConsultant,
  })
  const id = randomUUID()
  await insertKept(tx, {
    candidateId: candidate.id,
    id,
    vacancyId,
    decision,
    decidedBy: byConsultant ? (tx.context.account ?? null) : null,
    rulesVersion: rules.version,
    sealedMatch: candidate.seal.seal(keptPlace(id), kept),
  })
}

interface Moment {
  readonly candidate: Candidate
  readonly vacancy: Vacancy
  /** The other vacancies that were open to her. */
  readonly others: readonly Vacancy[]
  readonly rules: Rules
  /** Whether her place among them says something. */
  readonly ranked: boolean
}

export function explain({ candidate, vacancy, others, rules, ranked }: Moment): KeptSecret {
  const match = scorePair(candidate, vacancy, rules, 'full')
  return {
    match,
    place: ranked && match.verdict !== 'conflict' ? placeOf(match, { candidate, vacancy, others, rules }) : null,
    facts: marksOf(candidate, vacancy),
  }
}

function placeOf(match: Match, { candidate, vacancy, others, rules }: Omit<Moment, 'ranked'>) {
  const list = rankVacancies(candidate, [vacancy, ...others], rules, { view: 'full' }).filter(
    ({ verdict }) => verdict !== 'conflict',
  )
  return { place: 1 + list.findIndex(({ vacancyId }) => vacancyId === match.vacancyId), of: list.length }
}

async function openTo(tx: Transaction, candidate: StoredCandidate) {
  const decided = await findDecided(tx, candidate.id)
  const avoided = await findAvoided(tx, [candidate])
  const offered = await findOfferedVacancies(tx)
  return offered.filter(({ id, companyId }) => !decided.has(id) && !avoided(candidate, companyId))
}
