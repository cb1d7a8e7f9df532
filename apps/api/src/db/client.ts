import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool, type PoolClient } from 'pg'
import type { Clock } from '../clock.ts'
import type { Vault } from '../security/vault.ts'
import { Changes, writeChanges } from './changes.ts'
import { type Context, contextStatements } from './context.ts'
import { Memory } from './memory.ts'
import * as schema from './schema/index.ts'

/** One transaction in one context: the only way to the data. */
export type Transaction = Omit<NodePgDatabase<typeof schema>, 'transaction'> & {
  readonly context: Context
  /** The one time of all that happens here. */
  readonly now: Date
  readonly vault: Vault
  readonly pseudonymKey: Buffer
  /** What it changes of what ranking reads; see `noteChange`. */
  readonly changes: Changes
  /** What this process keeps in memory beside the database. */
  readonly memory: Memory
}

export interface Database {
  /** Runs the work in a transaction whose rows are those the context may see; all or nothing. */
  within<T>(context: Context, work: (tx: Transaction) => Promise<T>): Promise<T>
  /** How many migrations the database has; throws if it cannot be reached. */
  countMigrations(): Promise<number>
  close(): Promise<void>
}

interface Equipment {
  readonly clock: Clock
  readonly vault: Vault
  readonly pseudonymKey: Buffer
  readonly onError: (error: Error) => void
  readonly connections?: number
}

export function connect(url: string, { clock, vault, pseudonymKey, onError, connections = 10 }: Equipment): Database {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    application_name: 'fleksbro',
    connectionTimeoutMillis: 5_000,
    query_timeout: 20_000,
    statement_timeout: 15_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 30_000,
  })
  pool.on('error', onError)
  const memory = new Memory()

  async function within<T>(context: Context, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const statements = contextStatements(context)
    const client = await pool.connect()
    client.on('error', onError)
    let broken: Error | undefined
    try {
      await client.query(`begin; ${statements}`)
      const tx: Transaction = Object.assign(drizzle(client, { schema, casing: 'snake_case' }), {
        context,
        now: clock.now(),
        vault,
        pseudonymKey,
        changes: new Changes(),
        memory,
      })
      const result = await work(tx)
      await writeChanges(tx)
      await client.query('commit')
      return result
    } catch (error) {
      broken = await rollBack(client)
      throw error
    } finally {
      client.off('error', onError)
      client.release(broken)
    }
  }

  return {
    within,
    async countMigrations() {
      const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from migration.applied')
      return rows[0]?.count ?? 0
    },
    close: () => pool.end(),
  }
}

/** An error here means that the connection is lost: the pool must not hand it out again. */
async function rollBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback')
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error('rollback failed')
  }
}
