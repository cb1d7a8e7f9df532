import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { StartError } from '../../start-error.ts'
import { moveUnlessThere, type Place } from './place.ts'

const Passwords = z.object({ postgres: z.string(), owner: z.string(), app: z.string(), backup: z.string() })
export type Passwords = z.output<typeof Passwords>

export interface Cluster {
  readonly data: string
  readonly passwords: Passwords
}

const anyVersion = ['--locale=C.UTF-8']
const sinceVersion17 = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']

/** The cluster of a folder, made on first use. It is made beside its place and moved there whole, never found half made. */
export function prepareCluster(place: Place, options: { builtinLocale: boolean } = { builtinLocale: true }): Cluster {
  const home = join(place.folder, 'postgres-18')
  if (!existsSync(home)) makeCluster(home, place, options.builtinLocale ? sinceVersion17 : anyVersion)
  return { data: join(home, 'data'), passwords: readPasswords(join(home, 'passwords.json')) }
}

function readPasswords(file: string): Passwords {
  try {
    return Passwords.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new StartError(
      `${file} cannot be read by this account: start as the one that made the data, or set FLEKSBRO_DATA.`,
    )
  }
}

function makeCluster(home: string, { binaries, account }: Place, locale: readonly string[]) {
  const draft = `${home}.${process.pid}`
  const data = join(draft, 'data')
  const handed = join(draft, 'handed')
  const passwords: Passwords = { postgres: secret(), owner: secret(), app: secret(), backup: secret() }
  mkdirSync(data, { recursive: true })
  chmodSync(draft, 0o711)
  writeFileSync(join(draft, 'passwords.json'), JSON.stringify(passwords), { mode: 0o600 })
  writeFileSync(handed, passwords.postgres, { mode: 0o600 })
  if (account) for (const path of [data, handed]) chownSync(path, account.uid, account.gid)

  const options = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${handed}`, '-E', 'UTF8', ...locale]
  execFileSync(join(binaries, 'initdb'), options, { ...account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] })
  rmSync(handed)
  moveUnlessThere(draft, home)
}

const secret = () => randomBytes(24).toString('base64url')
