import type { Clock } from '../clock.ts'
import type { Database } from '../db/client.ts'
import type { Job } from './job.ts'
import { runJob } from './run-job.ts'

interface Means {
  readonly database: Database
  readonly clock: Clock
  readonly onFault: (error: Error) => void
}

/** Runs each job at the start and then at its pace, never twice at once. `stop` ends after those under way. */
export function startTicker(means: Means, all: readonly Job[]): { stop(): Promise<void> } {
  const underWay = new Map<Job, Promise<void>>()

  function tick(job: Job) {
    if (underWay.has(job)) return
    const run = runJob(means, job)
      .catch((error) => means.onFault(error instanceof Error ? error : new Error(`${job.id} failed`)))
      .then(() => void underWay.delete(job))
    underWay.set(job, run)
  }

  const timers = all.map((job) => setInterval(tick, job.everySeconds * 1000, job))
  for (const job of all) tick(job)
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer)
      await Promise.all(underWay.values())
    },
  }
}
