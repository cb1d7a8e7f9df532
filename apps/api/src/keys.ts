import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig, type Settings } from './config.ts'
import { StartError } from './start-error.ts'

type Keys = Required<{ [Name in 'secrets' | 'keys']: NonNullable<Settings[Name]> }>

/**
 * The secret that signs and the keys that encrypt: from the environment, else from a file in the data folder. Only
 * beside the embedded database is that file made when it is missing; another database needs keys that outlive a machine.
 */
export function loadKeys(settings: Settings, folder: string | undefined): Keys {
  if (settings.secrets && settings.keys) return { secrets: settings.secrets, keys: settings.keys }

  const file = folder && join(folder, 'keys.json')
  if (file && !existsSync(file) && !settings.database) makeKeys(folder, file)
  const found = file && existsSync(file) ? readConfig(JSON.parse(readFileSync(file, 'utf8'))) : undefined
  return {
    secrets: settings.secrets ?? found?.secrets ?? missing('FLEKSBRO_SECRET', '32 random bytes in base64'),
    keys: settings.keys ?? found?.keys ?? missing('FLEKSBRO_KEYS', '1: and 32 random bytes in base64'),
  }
}

function missing(name: string, what: string): never {
  throw new StartError(`${name} is needed together with DATABASE_URL: ${what} (openssl rand -base64 32).`)
}

/** Written beside its place and linked there, so that two first starts end up with the same keys. */
function makeKeys(folder: string, file: string) {
  mkdirSync(folder, { recursive: true })
  const draft = `${file}.${process.pid}`
  const fresh = () => randomBytes(32).toString('base64')
  writeFileSync(draft, JSON.stringify({ FLEKSBRO_SECRET: fresh(), FLEKSBRO_KEYS: `1:${fresh()}` }), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}
