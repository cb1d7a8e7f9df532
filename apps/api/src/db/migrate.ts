import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Client } from 'pg'
import { StartError } from '../start-error.ts'

interface Migration {
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

export const migrationsFolder = resolve(import.meta.dirname, '../../../../migrations')
const lock = 7_263_001

/**
 * Brings a database up to date: the files of a folder in name order, each in one transaction, noted by name and hash.
 * Refuses when an applied file was changed, removed or overtaken. Two at once take turns. Answers the names applied now.
 */
export async function migrate(ownerUrl: string, folder = migrationsFolder): Promise<readonly string[]> {
  const client = new Client({ connectionString: ownerUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    const waiting = notYetApplied(readMigrations(folder), await findApplied(client))
    for (const migration of waiting) await apply(client, migration)
    return waiting.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

function readMigrations(folder: string): readonly Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8')
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}

async function findApplied(client: Client): Promise<readonly Pick<Migration, 'name' | 'sha256'>[]> {
  await client.query(`
    create schema if not exists migration;
    create table if not exists migration.applied (
      name text primary key,
      sha256 text not null,
      applied_at timestamptz not null default now()
    )`)
  const { rows } = await client.query('select name, sha256 from migration.applied order by name collate "C"')
  return rows
}

function notYetApplied(files: readonly Migration[], applied: readonly Pick<Migration, 'name' | 'sha256'>[]) {
  for (const [index, { name, sha256 }] of applied.entries()) {
    const file = files.find((file) => file.name === name)
    if (!file) throw new StartError(`Migration ${name} was applied to this database, but the file is gone.`)
    if (file.sha256 !== sha256)
      throw new StartError(`Migration ${name} was changed after it was applied to this database.`)
    const overtaken = files[index]
    if (overtaken !== file) {
      throw new StartError(
        `Migration ${overtaken?.name} stands before ${name}, which is applied already: give it a later number.`,
      )
    }
  }
  return files.slice(applied.length)
}

async function apply(client: Client, { name, sql, sha256 }: Migration) {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into migration.applied (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw new StartError(`Migration ${name} failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  }
}
