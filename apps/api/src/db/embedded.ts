import { mkdirSync } from 'node:fs'
import { StartError } from '../start-error.ts'
import { prepareCluster } from './embedded/cluster.ts'
import { lockFolder } from './embedded/lock.ts'
import type { Place } from './embedded/place.ts'
import { startPostgres } from './embedded/process.ts'
import { ensureDatabase, ensureRoles } from './embedded/roles.ts'

export interface Embedded {
  readonly ownerUrl: string
  readonly runtimeUrl: string
  readonly backupUrl: string
  close(): Promise<void>
}

const database = 'fleksbro'

/** How long one that was told to stop may take to make room, in milliseconds. */
const patience = 3_000

/** Starts the PostgreSQL that comes with the packages on the data of a place, made on first use. */
export async function openEmbedded(place: Place, settings: readonly string[] = []): Promise<Embedded> {
  mkdirSync(place.folder, { recursive: true })
  const unlock = await lockFolder(place.folder, patience)
  if (!unlock) {
    throw new StartError(
      `Fleksbro already runs on the data in ${place.folder}. Stop it, or set FLEKSBRO_DATA to another folder.`,
    )
  }
  try {
    const { data, passwords } = prepareCluster(place)
    const { port, close } = await startPostgres(place, data, settings)
    const urlOf = (role: string, password: string, name = database) =>
      `postgres://${role}:${password}@127.0.0.1:${port}/${name}`
    const superuserUrl = urlOf('postgres', passwords.postgres, 'postgres')
    await ensureRoles(superuserUrl, passwords)
      .then(() => ensureDatabase(superuserUrl, database))
      .catch(async (error) => {
        await close()
        throw error
      })
    return {
      ownerUrl: urlOf('fleksbro_owner', passwords.owner),
      runtimeUrl: urlOf('fleksbro_app', passwords.app),
      backupUrl: urlOf('fleksbro_backup', passwords.backup),
      close: () => close().finally(unlock),
    }
  } catch (error) {
    unlock()
    throw error
  }
}
