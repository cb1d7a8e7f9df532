import type { Engine, Vacancy } from '@fleksbro/scoring'
import type { Transaction } from '../../db/client.ts'
import { countToday } from '../engine/count-today.ts'

export interface Counted {
  readonly fits: number
  /** By need code: for how many it would be settled. */
  readonly opens: Readonly<Record<string, number>>
}

/**
 * Counts this municipality's people for a company's vacancy or draft: from what they show, as it was when the day
 * began. Only bands of it may be told.
 */
export async function countHere(tx: Transaction, cvr: string, { id, ...about }: Vacancy): Promise<Counted> {
  const { fits = 0, ...opens } = await countToday(tx, { cvr, about: ['doors', about] }, (engine) =>
    withDraft(engine, { id, ...about }, () => ({
      fits: engine.listCandidates(id, { conflicts: false }).length,
      ...Object.fromEntries(engine.openDoorsOfVacancy(id).map(({ need, more, clearer }) => [need, more + clearer])),
    })),
  )
  return { fits, opens }
}

/** A draft is on the market only while it is counted for. */
export function withDraft<T>(engine: Engine, draft: Vacancy, count: () => T): T {
  if (engine.hasVacancy(draft.id)) return count()
  engine.upsertVacancy(draft)
  try {
    return count()
  } finally {
    engine.removeVacancy(draft.id)
  }
}
