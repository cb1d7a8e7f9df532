import { sql } from 'drizzle-orm'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/client.ts'
import type { Job } from './job.ts'

interface Means {
  readonly database: Database
  readonly clock: Clock
}

/**
 * Runs a job unless another process is at it; `wait` waits for that one and runs it again. The lock lives in a
 * transaction of its own, so that it ends with the process. Answers whether it ran.
 */
export function runJob({ database, clock }: Means, { id, run }: Job, { wait = false } = {}): Promise<boolean> {
  return database.within({ role: 'system' }, async (tx) => {
    await tx.execute(sql`set local idle_in_transaction_session_timeout = 0`)
    const key = sql`hashtextextended(${`job:${id}`}, 0)`
    if (wait) await tx.execute(sql`select pg_advisory_xact_lock(${key})`)
    else {
      const { rows } = await tx.execute<{ free: boolean }>(sql`select pg_try_advisory_xact_lock(${key}) as free`)
      if (!rows[0]?.free) return false
    }
    await run(database, clock)
    return true
  })
}

/** Runs every job once, such as after the demo's clock was moved. */
export async function runJobs(means: Means, all: readonly Job[]): Promise<void> {
  for (const job of all) await runJob(means, job, { wait: true })
}
