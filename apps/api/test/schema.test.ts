import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { Client } from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import * as schema from '../src/db/schema/index.ts'
import { cloneDatabase } from './database.ts'

const database = await cloneDatabase()
const client = new Client({ connectionString: database.superuserUrl })
await client.connect()
afterAll(async () => {
  await client.end()
  await database.drop()
})

async function column<T>(sql: string): Promise<T[]> {
  const { rows } = await client.query<{ found: T }>(sql)
  return rows.map(({ found }) => found)
}

/** Tables that cross municipalities: reference tables on a distributed database. */
const reference = [
  'account',
  'attempt',
  'company',
  'credential',
  'demo_mail',
  'deployment',
  'esco_concept',
  'esco_label',
  'esco_relation',
  'esco_release',
  'idempotency_key',
  'municipality',
  'one_time_link',
  'outbox',
  'session',
  'vacancy',
  'workplace',
]
const tables = await column<string>(
  `select relname as found from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1`,
)
const tenant = tables.filter((table) => !reference.includes(table))

describe('who may see rows', () => {
  test.each(tables)('%s has row-level security, forced, with a policy', async (table) => {
    const [found] = await column<boolean>(`
      select relrowsecurity and relforcerowsecurity and exists (select from pg_policy where polrelid = pg_class.oid) as found
      from pg_class where oid = '${table}'::regclass`)
    expect(found).toBe(true)
  })

  test('every policy is for the run-time role and asks for the context', async () => {
    const loose = await column(`
      select tablename || '.' || policyname as found from pg_policies
      where schemaname = 'public' and (roles <> '{fleksbro_run}'
        or coalesce(qual, '') || coalesce(with_check, '') not like '%current_setting(''app.%')`)
    expect(loose).toEqual([])
  })

  test.each(tenant)('every policy of %s names the municipality, or only what is the own company’s', async (table) => {
    const loose = await column(`
      select policyname as found from pg_policies
      where schemaname = 'public' and tablename = '${table}'
        and coalesce(qual, with_check) not like '%app.municipality%'
        and coalesce(qual, with_check) not like '%app.company%'
        and policyname <> 'system_reads'`)
    expect(loose).toEqual([])
  })

  test('the roles at run time own nothing and pass no policy', async () => {
    const strong = await column(`
      select rolname as found from pg_roles
      where rolname in ('fleksbro_run', 'fleksbro_app') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`)
    const owned = await column(`
      select relname as found from pg_class join pg_roles on pg_roles.oid = relowner
      where rolname in ('fleksbro_run', 'fleksbro_app')`)
    expect([...strong, ...owned]).toEqual([])
  })

  test('a data backup holds no candidate’s key', async () => {
    const [may] = await column<boolean>(
      `select has_table_privilege('fleksbro_backup', 'candidate_key', 'select') as found`,
    )
    expect(may).toBe(false)
  })

  test('without a context nothing is visible and nothing can be written', async () => {
    const stranger = new Client({ connectionString: database.runtimeUrl })
    await stranger.connect()
    try {
      for (const table of tables) {
        const { rowCount } = await stranger.query(`select from ${table}`)
        expect(rowCount).toBe(0)
      }
      await expect(stranger.query(`insert into municipality (code, name) values ('0001', 'X')`)).rejects.toThrow(
        'row-level security',
      )
    } finally {
      await stranger.end()
    }
  })
})

describe('ready to be distributed by municipality', () => {
  test.each(tenant)('every key of %s leads with the municipality', async (table) => {
    const others = await column(`
      select c.relname as found from pg_index i
      join pg_class c on c.oid = i.indexrelid
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indrelid = '${table}'::regclass and i.indisunique and a.attname <> 'municipality'`)
    expect(others).toEqual([])
  })

  test('foreign keys between municipal tables carry the municipality, and shared tables never point at municipal ones', async () => {
    const wrong = await column(`
      select con.conname as found from pg_constraint con
      join pg_class child on child.oid = con.conrelid
      join pg_class parent on parent.oid = con.confrelid
      where con.contype = 'f' and child.relnamespace = 'public'::regnamespace
        and parent.relname = any (array['${tenant.join("','")}'])
        and (child.relname <> all (array['${tenant.join("','")}'])
          or not exists (select from pg_attribute a where a.attrelid = con.conrelid and a.attnum = con.conkey[1] and a.attname = 'municipality'))`)
    expect(wrong).toEqual([])
  })

  test('no triggers, no volatile defaults, no subqueries in policies', async () => {
    const triggers = await column(`select tgname as found from pg_trigger where not tgisinternal`)
    const defaults = await column(`
      select adrelid::regclass::text as found from pg_attrdef join pg_class on pg_class.oid = adrelid
      where relnamespace = 'public'::regnamespace`)
    const subqueries = await column(`
      select policyname as found from pg_policies
      where schemaname = 'public' and coalesce(qual, '') || coalesce(with_check, '') ilike '%select %'`)
    expect([...triggers, ...defaults, ...subqueries]).toEqual([])
  })
})

describe('the code’s picture of the tables', () => {
  const described = Object.values(schema).filter((entry) => is(entry, PgTable))

  test('names every table', () => {
    expect(described.map(getTableName).sort()).toEqual(tables)
  })

  test.each(described.map((table) => [getTableName(table), table] as const))(
    'knows the columns of %s',
    async (name, table) => {
      const inCode = Object.entries(getTableColumns(table)).map(
        ([key, { notNull }]) => `${snake(key)} ${notNull ? 'not null' : 'null'}`,
      )
      const inDatabase = await column<string>(`
      select column_name || case is_nullable when 'YES' then ' null' else ' not null' end as found
      from information_schema.columns where table_schema = 'public' and table_name = '${name}'`)
      expect(inCode.sort()).toEqual(inDatabase.sort())
    },
  )
})

const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
