import { whenLauncherEnds } from './launcher.ts'
import type { Running } from './server.ts'
import { StartError } from './start-error.ts'

const patience = 15_000

/**
 * Starts, says where to go, and runs until it is told to stop: the first signal finishes what is under way, a second one
 * ends at once. What goes wrong at the start is said in one line where it is a matter of settings.
 */
export async function runUntilStopped(start: () => Promise<Running>) {
  let told = false
  const stop = Promise.withResolvers<void>()
  const hear = () => {
    if (told) process.exit(1)
    told = true
    stop.resolve()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hear)
  whenLauncherEnds(hear)

  try {
    const running = await start()
    if (!told) console.log([`Fleksbro: ${running.url}`, ...running.announce].join('\n'))
    await stop.promise
    setTimeout(() => process.exit(1), patience).unref()
    await running.close()
    process.exit(0)
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error)
    process.exit(1)
  }
}
