import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../../db/client.ts'
import { candidate } from '../../db/schema/index.ts'

interface Filter {
  readonly id: string | undefined
  readonly caseworkerId: string | undefined
}

/** A candidate as a list names her. */
export interface Reviewed {
  readonly id: string
  readonly name: string
  readonly version: number
  readonly caseworkerId: string | null
}

/** Those who are not on a break, without anything a consultant would have to open a person for. */
export const findReviewed = (tx: Transaction, { id, caseworkerId }: Filter): Promise<Reviewed[]> =>
  tx
    .select({
      id: candidate.id,
      name: candidate.name,
      version: candidate.version,
      caseworkerId: candidate.caseworkerId,
    })
    .from(candidate)
    .where(
      and(
        eq(candidate.municipality, here(tx)),
        eq(candidate.paused, false),
        id ? eq(candidate.id, id) : undefined,
        caseworkerId ? eq(candidate.caseworkerId, caseworkerId) : undefined,
      ),
    )
    .orderBy(candidate.id)

function here({ context }: Transaction): string {
  if (!context.municipality) throw new Error('This needs a municipality.')
  return context.municipality
}
