import { StartError } from '../start-error.ts'
import type { Database } from './client.ts'
import { deployment } from './schema/index.ts'

/**
 * What this database is for, decided at its first start and for good: a demo never becomes real, and a real one never
 * gets demo data or one-click log-ins.
 */
export function readDeployment(database: Database, demo: boolean) {
  return database.within({ role: 'system' }, async (tx) => {
    await tx.insert(deployment).values({ id: 1, demo, clockOffsetDays: 0, createdAt: tx.now }).onConflictDoNothing()
    const [row] = await tx.select().from(deployment)
    if (!row) throw new Error('The deployment row is missing.')
    if (row.demo === demo) return row
    throw new StartError(
      row.demo
        ? 'FLEKSBRO_DEMO must be 1: this database was made for a demo and stays one.'
        : 'FLEKSBRO_DEMO must be 0: this database is a real one and takes no demo data.',
    )
  })
}

/** Days that the demo's clock is ahead. */
export function findClockOffset(database: Database): Promise<number> {
  return database.within({ role: 'system' }, async (tx) => {
    const [row] = await tx.select({ days: deployment.clockOffsetDays }).from(deployment)
    return row?.days ?? 0
  })
}
