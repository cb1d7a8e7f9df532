import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startTestApp } from '../../test/test-app.ts'
import type { Job } from './job.ts'
import { jobs } from './jobs.ts'
import { runJob, runJobs } from './run-job.ts'
import { startTicker } from './ticker.ts'

const { database, clock } = await startTestApp()
const onFault = (error: Error) => expect.unreachable(error.message)

/** Notes when it ran, and how many ran at once; lasts so many milliseconds, or until it is told to end. */
function aJob(values: Partial<Job> = {}, lasts: number | Promise<void> = 30) {
  const ran: Date[] = []
  const most = { atOnce: 0 }
  let now = 0
  const job: Job = {
    id: `job-${crypto.randomUUID()}`,
    everySeconds: 3_600,
    async run(_, { now: at }) {
      most.atOnce = Math.max(most.atOnce, ++now)
      ran.push(at())
      await (typeof lasts === 'number' ? wait(lasts) : lasts)
      now--
    },
    ...values,
  }
  return { job, ran, most }
}

test('every job has a name of its own', () => {
  expect(new Set(jobs.map(({ id }) => id)).size).toBe(jobs.length)
})

test('runs at the start and then at its pace', async () => {
  const { job, ran } = aJob({ everySeconds: 0.05 }, 0)
  const ticker = startTicker({ database, clock, onFault }, [job])
  while (ran.length < 3) await wait(10)
  await ticker.stop()
  const before = ran.length
  await wait(150)
  expect(ran).toHaveLength(before)
})

test('two processes do not both run a job', async () => {
  const over = Promise.withResolvers<void>()
  const { job, ran, most } = aJob({}, over.promise)
  let answered = 0
  const tries = [1, 2, 3, 4].map(async () => {
    const isRun = await runJob({ database, clock }, job)
    // The one that runs it is still at it when the other three have found it taken.
    if (++answered === 3) over.resolve()
    return isRun
  })
  setTimeout(over.resolve, 20_000).unref()
  expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
  expect([ran.length, most.atOnce]).toEqual([1, 1])
})

test('stopping waits for a job under way', async () => {
  const { job, most } = aJob({}, 100)
  let isDone = false
  const run: Job['run'] = async (...means) => {
    await job.run(...means)
    isDone = true
  }
  const ticker = startTicker({ database, clock, onFault }, [{ ...job, run }])
  while (most.atOnce === 0) await wait(5)
  await ticker.stop()
  expect(isDone).toBe(true)
})

test('a job that fails is reported and runs again', async () => {
  const faults: string[] = []
  const { job } = aJob({ everySeconds: 0.03, run: () => Promise.reject(new Error('no luck')) })
  const ticker = startTicker({ database, clock, onFault: ({ message }) => faults.push(message) }, [job])
  while (faults.length < 2) await wait(10)
  await ticker.stop()
  expect(new Set(faults)).toEqual(new Set(['no luck']))
})

test('after the clock was moved every job runs at that time, also one that was just under way', async () => {
  const { job, ran } = aJob()
  const early = runJob({ database, clock }, job)
  while (ran.length === 0) await wait(5)
  clock.moveTo(30)
  await runJobs({ database, clock }, [job])
  await early
  clock.moveTo(0)
  expect((ran[1]?.getTime() ?? 0) - (ran[0]?.getTime() ?? 0)).toBeGreaterThan(29 * 86_400_000)
})
