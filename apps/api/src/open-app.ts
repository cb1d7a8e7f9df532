import { buildApp } from './app.ts'
import { type MovableClock, movableClock } from './clock.ts'
import type { Config } from './config.ts'
import { connect, type Database } from './db/client.ts'
import { readDeployment } from './db/deployment.ts'
import { deriveKey } from './security/tokens.ts'
import { createVault } from './security/vault.ts'

export interface OpenApp {
  readonly app: Awaited<ReturnType<typeof buildApp>>
  readonly database: Database
  readonly clock: MovableClock
  close(): Promise<void>
}

/** The application on a migrated database: clock, keys, routes and what runs without a request. */
export async function openApp(
  config: Config,
  runtimeUrl: string,
  clock: MovableClock = movableClock(),
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
    const app = await buildApp({ config, database, clock })
    faults.log = ({ name }) => app.log.warn({ fault: { name } }, 'database connection lost')
    return { app, database, clock, close: () => app.close().finally(() => database.close()) }
  } catch (error) {
    await database.close()
    throw error
  }
}
