import { sql } from 'drizzle-orm'
import type { Transaction } from './client.ts'
import { type Context, contextStatements } from './context.ts'

/**
 * Runs a part of a person's transaction as the system in one municipality: for what follows from an act she may do,
 * in rows she may not touch herself. The savepoint takes the context back, also when the work fails.
 */
export async function asSystem<T>(
  tx: Transaction,
  municipality: string | null,
  work: (there: Transaction) => Promise<T>,
): Promise<T> {
  const context: Context = { ...tx.context, role: 'system', municipality }
  await tx.execute(sql.raw(`savepoint as_system; ${contextStatements(context)}`))
  try {
    const result = await work(Object.assign(Object.create(tx) as Transaction, { context }))
    await tx.execute(sql.raw(`${contextStatements(tx.context)}; release savepoint as_system`))
    return result
  } catch (error) {
    await tx.execute(sql.raw('rollback to savepoint as_system; release savepoint as_system'))
    throw error
  }
}
