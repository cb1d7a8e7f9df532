import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { withClient } from '../src/db/embedded/roles.ts'
import { template, urlOf } from './server-urls.ts'

export interface TestDatabase {
  /** Connects as the owner, as migrations do. */
  readonly ownerUrl: string
  /** Connects as the application does. */
  readonly runtimeUrl: string
  readonly backupUrl: string
  /** Passes every policy; for looking behind the application's back. */
  readonly superuserUrl: string
  drop(): Promise<void>
}

/** A migrated database of its own for a test file. */
export const cloneDatabase = () => createDatabase(`template ${template}`)

/** A database without any table, owned by the owner. */
export const emptyDatabase = () => createDatabase('template template0')

async function createDatabase(from: string): Promise<TestDatabase> {
  const server = inject('superuserUrl')
  const name = `test_${randomBytes(6).toString('hex')}`
  await withClient(server, (client) => client.query(`create database ${name} ${from} owner fleksbro_owner`))
  const superuserUrl = new URL(server)
  superuserUrl.pathname = `/${name}`
  return {
    ownerUrl: urlOf(server, 'fleksbro_owner', name),
    runtimeUrl: urlOf(server, 'fleksbro_app', name),
    backupUrl: urlOf(server, 'fleksbro_backup', name),
    superuserUrl: superuserUrl.href,
    drop: () => withClient(server, async (client) => void (await client.query(`drop database ${name} with (force)`))),
  }
}
