import { isDeepStrictEqual } from 'node:util'
import type { Vacancy } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import type { KnownVacancy } from '../engine/engine.service.ts'
import { findOfferedVacancies, type OfferedVacancy } from '../vacancies/vacancy-store.ts'
import { vacancyFacts } from './facts.ts'

export interface CheckedOffer {
  readonly row: OfferedVacancy
  readonly facts: Vacancy
}

/** Those of an engine's vacancies that are still offered, and as they were when they were ranked; in the same order. */
export async function checkOffers(tx: Transaction, proposed: readonly KnownVacancy[]): Promise<CheckedOffer[]> {
  if (proposed.length === 0) return []
  const ids = new Set(proposed.map(({ id }) => id))
  const rows = new Map((await findOfferedVacancies(tx, [...ids])).map((row) => [row.id, row]))
  return proposed.flatMap(({ id, facts }) => {
    const row = rows.get(id)
    return row && isDeepStrictEqual(vacancyFacts(row), facts) ? [{ row, facts }] : []
  })
}
