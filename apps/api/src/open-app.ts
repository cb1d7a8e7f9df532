import { buildApp } from './app.ts'
import { type MovableClock, movableClock } from './clock.ts'
import type { Config } from './config.ts'
import { connect, type Database } from './db/client.ts'
import { readDeployment } from './db/deployment.ts'
import { startBackground } from './jobs/background.ts'
import { liveHub } from './live/hub.ts'
import { deriveKey } from './security/tokens.ts'
import { createVault } from './security/vault.ts'

export interface OpenApp {
  readonly app: Awaited<ReturnType<typeof buildApp>>
  readonly database: Database
  readonly clock: MovableClock
  /** Starts what runs without a request: mails, jobs, listening. */
  startBackground(): void
  close(): Promise<void>
}

/** The application on a migrated database: clock, keys, routes. Closing stops what runs beside it, too. */
export async function openApp(
  config: Config,
  runtimeUrl: string,
  clock: MovableClock = movableClock(),
  log?: { write(line: string): void },
): Promise<OpenApp> {
  const faults: { log: (error: Error) => void } = { log: () => {} }
  const database = connect(runtimeUrl, {
    clock,
    vault: createVault(config.keys),
    pseudonymKey: deriveKey(config.secrets[0], 'pseudonym'),
    onError: (error) => faults.log(error),
  })
  try {
    const { clockOffsetDays } = await readDeployment(database, config.demo)
    clock.moveTo(clockOffsetDays)
    const live = liveHub({ database, clock, onFault: (error) => faults.log(error) })
    const app = await buildApp({ config, database, clock, live, log })
    faults.log = ({ name }) => app.log.warn({ fault: { name } }, 'fault outside a request')
    let background: ReturnType<typeof startBackground> | undefined
    return {
      app,
      database,
      clock,
      startBackground() {
        background ??= startBackground({ config, database, clock, live, runtimeUrl, onFault: faults.log })
      },
      async close() {
        await Promise.allSettled([app.close(), background?.stop()])
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}
