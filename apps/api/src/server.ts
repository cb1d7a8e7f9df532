import { type Config, readConfig, type Settings } from './config.ts'
import { findPlace } from './db/embedded/place.ts'
import { openEmbedded } from './db/embedded.ts'
import { migrate } from './db/migrate.ts'
import { announceDemo } from './demo/announce.ts'
import { fillDemo } from './demo/fill-demo.ts'
import { loadKeys } from './keys.ts'
import { openApp } from './open-app.ts'
import { choosePort } from './port.ts'
import { runUntilStopped } from './stop.ts'

export interface Running {
  /** Where to open it. */
  readonly url: string
  /** What whoever started it should read. */
  readonly announce: readonly string[]
  close(): Promise<void>
}

interface Database {
  readonly ownerUrl: string
  readonly runtimeUrl: string
  close(): Promise<void>
}

/** Opens the database (the embedded one if none is named), brings it up to date, and serves. */
export async function startServer(settings: Settings): Promise<Running> {
  const port = await choosePort(settings.host, settings.port)
  const publicUrl = settings.publicUrl ?? `http://${settings.host}:${port}`
  const place = settings.database ? undefined : await findPlace(settings.dataFolder)
  const config: Config = { ...settings, port, publicUrl, ...loadKeys(settings, place?.folder ?? settings.dataFolder) }
  const database: Database = place ? await openEmbedded(place) : { ...named(settings), close: async () => {} }
  try {
    await migrate(database.ownerUrl)
    const { app, database: data, startBackground, close } = await openApp(config, database.runtimeUrl)
    if (config.demo) await fillDemo(data)
    await app.listen({ host: config.host, port })
    startBackground()
    return {
      url: publicUrl,
      announce: config.demo ? announceDemo() : [],
      close: () => close().finally(database.close),
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

function named({ database }: Settings) {
  if (!database) throw new Error('No database is named.')
  return database
}

if (import.meta.main) await runUntilStopped(() => startServer(readConfig(process.env)))
