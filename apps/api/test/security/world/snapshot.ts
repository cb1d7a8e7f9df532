import { createHash } from 'node:crypto'
import { Client } from 'pg'

/** A database that can be put back to how it was, and read as one text, from behind every policy. */
export async function snapshotOf(superuserUrl: string) {
  const client = new Client({ connectionString: superuserUrl })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  )
  const tables = rows.map(({ name }) => name)
  const all = (write: (table: string) => string) => tables.map(write).join(';')
  await client.query(`create schema kept; ${all((table) => `create table kept.${table} as table public.${table}`)}`)
  const restoring = `begin; set local session_replication_role = replica; ${all(
    (table) => `delete from public.${table}; insert into public.${table} table kept.${table}`,
  )}; commit`
  /** Counters and traces that a refused request may leave. */
  const passing = new Set(['attempt', 'look', 'session', 'event'])

  async function dump(names = tables): Promise<string> {
    const rows = names.map((table) => `select '${table} ' || t::text as row from public.${table} t`).join(' union all ')
    const found = await client.query<{ row: string }>(`${rows} order by 1`)
    return found.rows.map(({ row }) => row).join('\n')
  }

  return {
    tables,
    restore: () => client.query(restoring),
    /** Every table as text; what lies in bytes is also read as letters. */
    async dump() {
      const text = await dump()
      const bytes = (text.match(/\\x[0-9a-f]+/g) ?? []).map((hex) =>
        Buffer.from(hex.slice(2), 'hex').toString('latin1'),
      )
      return [text, ...bytes].join('\n')
    },
    fingerprint: async () =>
      createHash('sha256')
        .update(await dump(tables.filter((table) => !passing.has(table))))
        .digest('hex'),
    close: () => client.end(),
  }
}
