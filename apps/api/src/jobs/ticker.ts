import type { Clock } from '../clock.ts'
import type { Database } from '../db/client.ts'
import type { Job } from './job.ts'
import { runJob } from './run-job.ts'

interface Means {
  readonly database: Database
  readonly clock: Clock
  readonly onFault: (error: Error) => void
}

/**
 * Runs each job at the start and then at its pace, one after the other: a job holds one connection and works with a
 * second, and requests need some, too. `stop` ends after the one under way.
 */
export function startTicker(means: Means, all: readonly Job[]): { stop(): Promise<void> } {
  const due = new Set<Job>()
  let last = Promise.resolve()
  let isStopped = false

  async function run(job: Job) {
    due.delete(job)
    if (!isStopped) await runJob(means, job)
  }

  function tick(job: Job) {
    if (due.has(job)) return
    due.add(job)
    last = last
      .then(() => run(job))
      .catch((error) => means.onFault(error instanceof Error ? error : new Error(`${job.id} failed`)))
  }

  const timers = all.map((job) => setInterval(tick, job.everySeconds * 1000, job))
  for (const job of all) tick(job)
  return {
    async stop() {
      isStopped = true
      for (const timer of timers) clearInterval(timer)
      await last
    },
  }
}
