import { type Config, readConfig, type Settings } from './config.ts'
import { findPlace } from './db/embedded/place.ts'
import { openEmbedded } from './db/embedded.ts'
import { migrate } from './db/migrate.ts'
import { announceDemo } from './demo/announce.ts'
import { fillDemo } from './demo/fill-demo.ts'
import { loadKeys } from './keys.ts'
import { openApp } from './open-app.ts'
import { choosePort, portTaken } from './port.ts'
import { StartError } from './start-error.ts'
import { runUntilStopped } from './stop.ts'

export interface Running {
  /** Where to open it. */
  readonly url: string
  /** What whoever started it should read. */
  readonly announce: readonly string[]
  close(): Promise<void>
}

interface Storage {
  readonly config: Config
  readonly runtimeUrl: string
  close(): Promise<void>
}

/** The database named in the settings, else the embedded one, brought up to date. */
export async function openStorage(settings: Settings): Promise<Storage> {
  const { host, port, database: named } = settings
  const place = named ? undefined : await findPlace(settings.dataFolder)
  const publicUrl = settings.publicUrl ?? `http://${host}:${port}`
  const config: Config = { ...settings, publicUrl, ...loadKeys(settings, place?.folder ?? settings.dataFolder) }
  const embedded = place && (await openEmbedded(place))
  const { ownerUrl, runtimeUrl } = embedded ?? named ?? nothing()
  const close = async () => embedded?.close()
  try {
    await migrate(ownerUrl)
    return { config, runtimeUrl, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Opens the database and serves. */
export async function startServer(settings: Settings): Promise<Running> {
  const port = await choosePort(settings.host, settings.port)
  const { config, runtimeUrl, close: closeStorage } = await openStorage({ ...settings, port })
  try {
    const { app, database, startBackground, close } = await openApp(config, runtimeUrl)
    if (config.demo) await fillDemo(database)
    // Somebody may have taken the port since it was chosen.
    await app.listen({ host: config.host, port }).catch(async (error: NodeJS.ErrnoException) => {
      await close()
      throw error.code === 'EADDRINUSE' ? new StartError(portTaken(port)) : error
    })
    startBackground()
    return {
      url: config.publicUrl,
      announce: config.demo ? announceDemo() : [],
      close: () => close().finally(closeStorage),
    }
  } catch (error) {
    await closeStorage()
    throw error
  }
}

function nothing(): never {
  throw new Error('No database is named.')
}

if (import.meta.main) await runUntilStopped(() => startServer(readConfig(process.env)))
