import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyDatabase, type TestDatabase } from '../../test/database.ts'
import { withClient } from './embedded/roles.ts'
import { migrate } from './migrate.ts'

let database: TestDatabase
let folder: string
const file = (name: string, sql: string) => writeFileSync(join(folder, name), sql)
const run = () => migrate(database.ownerUrl, folder)
const query = (sql: string) => withClient(database.ownerUrl, async (client) => (await client.query(sql)).rows)

beforeEach(async () => {
  database = await emptyDatabase()
  folder = mkdtempSync(join(tmpdir(), 'fleksbro-migrations-'))
  file('0000_first.sql', 'create table item (id int primary key); insert into item values (1);')
  file('0001_second.sql', 'insert into item values (2)')
})

afterEach(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})

test('applies each file once, in order, and later only what is new', async () => {
  expect(await run()).toEqual(['0000_first.sql', '0001_second.sql'])
  expect(await run()).toEqual([])
  file('0002_third.sql', 'insert into item values (3)')
  expect(await run()).toEqual(['0002_third.sql'])
  expect(await query('select id from item order by id')).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }])
})

test('two runners at once take turns', async () => {
  const applied = await Promise.all([run(), run(), run()])
  expect(applied.flat()).toEqual(['0000_first.sql', '0001_second.sql'])
})

test('a file that fails leaves nothing behind and is named', async () => {
  file('0001_second.sql', 'insert into item values (2); insert into nowhere values (1)')
  await expect(run()).rejects.toThrow(/0001_second\.sql failed.*nowhere/)
  expect(await query('select id from item')).toEqual([{ id: 1 }])
  file('0001_second.sql', 'insert into item values (2)')
  expect(await run()).toEqual(['0001_second.sql'])
})

test('refuses a file that was changed after it was applied', async () => {
  await run()
  file('0000_first.sql', 'create table item (id bigint primary key)')
  await expect(run()).rejects.toThrow('0000_first.sql was changed')
})

test('refuses when an applied file is gone', async () => {
  await run()
  rmSync(join(folder, '0000_first.sql'))
  await expect(run()).rejects.toThrow('0000_first.sql was applied to this database, but the file is gone')
})

test('refuses a new file that stands before an applied one', async () => {
  await run()
  file('0000_zero.sql', 'insert into item values (9)')
  await expect(run()).rejects.toThrow('0000_zero.sql stands before 0001_second.sql')
})
