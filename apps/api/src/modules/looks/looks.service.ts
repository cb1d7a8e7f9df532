import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { dayOf } from '../../clock.ts'
import type { Transaction } from '../../db/client.ts'
import { look } from '../../db/schema/index.ts'
import { notFound } from '../../http/errors.ts'
import { findSeal } from '../candidates/candidate-store.ts'
import type { Look } from './look.ts'
import { findReasonOfDay, findWhoIsThere, purposePlace } from './looks.queries.ts'

export { findLooks } from './looks.queries.ts'

/** `list`, `card` and `introduction` are a company's looks, `profile` and `pair` a consultant's. */
export interface NewLook {
  readonly candidateId: string
  readonly kind: Look['kind']
}

/** A statement takes 65,535 values. */
const atOnce = 1000

/**
 * Leaves the trace that the candidate sees, of whoever the context is. A company's list counts once a day, a
 * consultant's looks once a day and kind, cards and introductions each time. Of who was erased no trace is left.
 */
export async function recordLooks(tx: Transaction, looks: readonly NewLook[]): Promise<void> {
  for (let from = 0; from < looks.length; from += atOnce) await recordSome(tx, looks.slice(from, from + atOnce))
}

async function recordSome(tx: Transaction, looks: readonly NewLook[]): Promise<void> {
  const there = await findWhoIsThere(
    tx,
    looks.map(({ candidateId }) => candidateId),
  )
  const rows = looks.filter(({ candidateId }) => there.has(candidateId)).map((one) => rowOf(tx, one))
  if (rows.length === 0) return
  await tx
    .insert(look)
    .values(rows)
    // Without a target, since a company may add to this table but not read it.
    .onConflictDoNothing()
}

export const recordLook = (tx: Transaction, one: NewLook): Promise<void> => recordLooks(tx, [one])

/** A reason to open a colleague's candidate; it also explains an earlier look of the same day. */
export async function recordReason(tx: Transaction, candidateId: string, purpose: string): Promise<void> {
  const seal = await findSeal(tx, candidateId)
  if (!seal) throw notFound()
  const sealedPurpose = seal.seal(purposePlace, purpose)
  await tx
    .insert(look)
    .values({ ...rowOf(tx, { candidateId, kind: 'profile' }), sealedPurpose })
    .onConflictDoUpdate({
      target: [look.municipality, look.candidateId, look.accountId, look.kind, look.day],
      targetWhere: sql`${look.kind} in ('profile', 'pair')`,
      set: { sealedPurpose },
    })
}

export const gaveReasonToday = (tx: Transaction, candidateId: string, accountId: string): Promise<boolean> =>
  findReasonOfDay(tx, candidateId, accountId)

function rowOf({ context, now }: Transaction, { candidateId, kind }: NewLook): typeof look.$inferInsert {
  if (!context.municipality) throw new Error('A look belongs to a municipality.')
  return {
    municipality: context.municipality,
    candidateId,
    id: randomUUID(),
    kind,
    companyId: context.role === 'company' ? (context.company ?? null) : null,
    accountId: context.account ?? null,
    sealedPurpose: null,
    day: dayOf(now),
    at: now,
  }
}
