import type { Database, Transaction } from './client.ts'
import { municipality } from './schema/index.ts'

/** Runs the work once per municipality as the system, each time in a transaction of its own. */
export async function inEachMunicipality(
  database: Database,
  work: (there: Transaction) => Promise<unknown>,
): Promise<void> {
  const all = await database.within({ role: 'system' }, (tx) =>
    tx.select({ code: municipality.code }).from(municipality),
  )
  for (const { code } of all) await database.within({ role: 'system', municipality: code }, work)
}
