import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { findPlace, type Place } from './embedded/place.ts'
import { withClient } from './embedded/roles.ts'
import { type Embedded, openEmbedded } from './embedded.ts'

let place: Place
let open: Embedded | undefined
const settings = ['fsync=off']
const pidFile = () => join(place.folder, 'postgres-18/data/postmaster.pid')
const postmaster = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0])
const query = (sql: string, url = open?.ownerUrl ?? '') =>
  withClient(url, async (client) => (await client.query(sql)).rows)

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fleksbro-embedded-'))
  chmodSync(folder, 0o711)
  place = await findPlace(folder)
  open = await openEmbedded(place, settings)
  await query('create table kept (id int); insert into kept values (1); grant select on kept to fleksbro_backup')
})

afterAll(async () => {
  await open?.close()
  rmSync(place.folder, { recursive: true, force: true })
})

async function reopen() {
  await open?.close()
  open = await openEmbedded(place, settings)
}

test('the application gets an account that owns nothing and passes no policy', async () => {
  const sql = 'select current_user as name, rolsuper, rolbypassrls from pg_roles where rolname = current_user'
  expect(await query(sql, open?.runtimeUrl)).toEqual([{ name: 'fleksbro_app', rolsuper: false, rolbypassrls: false }])
  expect(await query(sql)).toEqual([{ name: 'fleksbro_owner', rolsuper: false, rolbypassrls: false }])
  await expect(query('select * from kept', open?.runtimeUrl)).rejects.toThrow('permission denied')
})

test('the account for backups reads and writes nothing', async () => {
  expect(await query('select id from kept', open?.backupUrl)).toEqual([{ id: 1 }])
  await expect(query('insert into kept values (2)', open?.backupUrl)).rejects.toThrow('read-only')
})

test('a second program on the same data is told so, and the first goes on', async () => {
  await expect(openEmbedded(place)).rejects.toThrow(/already runs on the data in/)
  expect(await query('select id from kept')).toEqual([{ id: 1 }])
})

test('data outlives a stop', async () => {
  await reopen()
  expect(await query('select id from kept')).toEqual([{ id: 1 }])
})

test('PostgreSQL that dies comes back at the same address', async () => {
  process.kill(postmaster(), 'SIGKILL')
  await vi.waitFor(async () => expect(await query('select id from kept')).toEqual([{ id: 1 }]), { timeout: 30_000 })
})

test('a pid file whose number went on to another process does not block the start', async () => {
  await open?.close()
  writeFileSync(pidFile(), `${process.pid}\n${place.folder}\n`)
  open = await openEmbedded(place, settings)
  expect(await query('select id from kept')).toEqual([{ id: 1 }])
})

test('PostgreSQL that lost its program and its guard is ended at the next start', async () => {
  await open?.close()
  const program = `
    const { findPlace } = await import('${import.meta.dirname}/embedded/place.ts')
    const { openEmbedded } = await import('${import.meta.dirname}/embedded.ts')
    await openEmbedded(await findPlace('${place.folder}'))
    console.log('open')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  const orphan = postmaster()
  const shell = parentOf(orphan)
  for (const guard of [...childrenOf(shell).filter((pid) => pid !== orphan), shell]) process.kill(guard, 'SIGKILL')
  child.kill('SIGKILL')

  open = await openEmbedded(place, settings)
  expect(postmaster()).not.toBe(orphan)
  expect(await query('select id from kept')).toEqual([{ id: 1 }])
}, 30_000)

const parentOf = (pid: number) => Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
const childrenOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)
