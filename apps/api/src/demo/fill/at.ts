import type { Transaction } from '../../db/client.ts'

/** The same transaction on an earlier day, for what happened then. */
export const at = (tx: Transaction, now: Date): Transaction => Object.assign(Object.create(tx) as Transaction, { now })

/** Parameters of one statement are limited. */
export function* chunks<T>(rows: readonly T[], size = 500): Generator<T[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size)
}
