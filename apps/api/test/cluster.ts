import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareCluster } from '../src/db/embedded/cluster.ts'
import { findPlace } from '../src/db/embedded/place.ts'
import { startPostgres } from '../src/db/embedded/process.ts'

const prefix = 'fleksbro-test-'
const speed = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300']

/** A PostgreSQL for one test run, in a folder that goes with it. `binaries` runs another version than the one shipped. */
export async function startTestCluster(binaries?: string) {
  removeAbandoned()
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  chmodSync(folder, 0o711)
  const shipped = await findPlace(folder)
  const place = { ...shipped, binaries: binaries ?? shipped.binaries }
  const { data, passwords } = prepareCluster(place, { builtinLocale: majorVersion(place.binaries) >= 17 })
  const { port, close } = await startPostgres(place, data, speed)
  return {
    superuserUrl: `postgres://postgres:${passwords.postgres}@127.0.0.1:${port}/postgres`,
    async close() {
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function majorVersion(binaries: string) {
  const said = execFileSync(join(binaries, 'postgres'), ['--version'], { encoding: 'utf8' })
  return Number(/\d+/.exec(said)?.[0])
}

/** A run that was killed took its PostgreSQL along, but left its folder. */
function removeAbandoned() {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = new RegExp(`^${prefix}(\\d+)-`).exec(name) ?? []
    if (pid && !isAlive(Number(pid))) rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
