import { randomBytes } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { movableClock } from '../../src/clock.ts'
import { asSystem } from '../../src/db/as-system.ts'
import { connect, type Transaction } from '../../src/db/client.ts'
import type { Context } from '../../src/db/context.ts'
import { candidate, introduction, look, session } from '../../src/db/schema/index.ts'
import { createVault } from '../../src/security/vault.ts'
import { buildersFor, type GivenCandidate } from '../builders.ts'
import { cloneDatabase } from '../database.ts'

const testDatabase = await cloneDatabase()
const faults: Error[] = []
const equipment = {
  clock: movableClock(),
  vault: createVault({ current: 1, byVersion: new Map([[1, randomBytes(32)]]) }),
  pseudonymKey: randomBytes(32),
  onError: (error: Error) => void faults.push(error),
}
/** As small as can be: what one piece of work leaves behind, the next one finds. */
const connections = 3
const database = connect(testDatabase.runtimeUrl, { ...equipment, connections })
const given = buildersFor(database)
const master = new Client({ connectionString: testDatabase.superuserUrl })
await master.connect()
afterAll(async () => {
  await database.close()
  await master.end()
  await testDatabase.drop()
})

const municipalities = ['0999', '0998', '0997']
const candidates: GivenCandidate[] = []
for (const municipality of municipalities)
  for (let n = 0; n < 4; n++) candidates.push(await given.candidate({ municipality }))

const named = ['app.role', 'app.municipality', 'app.account', 'app.candidate', 'app.company', 'app.cvr']

/** What a connection of the pool still knows of the one before, read in no context at all. */
async function leftovers(): Promise<string[]> {
  const found: string[] = []
  // One more than there are connections, so that each is asked.
  await Promise.all(
    Array.from({ length: connections }, () =>
      database.within({ role: 'system', municipality: 'probe' } satisfies Context, async (tx) => {
        await tx.execute(sql`rollback`)
        const { rows } = await tx.execute<Record<string, string | null>>(
          sql.raw(
            `select ${named.map((name, n) => `nullif(current_setting('${name}', true), '') as s${n}`).join(', ')}`,
          ),
        )
        found.push(...Object.values(rows[0] ?? {}).filter((value) => value !== null))
        const seen = await tx.execute(sql`select id from candidate`)
        if (seen.rows.length > 0) found.push(`${seen.rows.length} candidates`)
      }),
    ),
  )
  return found
}

type Work = (tx: Transaction, own: { municipality: string; id: string }) => Promise<unknown>
const abort = new Error('aborted by the test')
/** Ways in which work ends badly. */
const accidents: readonly Work[] = [
  () => Promise.reject(abort),
  (tx) => tx.execute(sql`select 1 / 0`),
  async (tx) => {
    await tx.execute(sql`set local statement_timeout = '5ms'`)
    await tx.execute(sql`select pg_sleep(1)`)
  },
  (tx) => tx.execute(sql`select * from no_such_table`),
  (tx) => asSystem(tx, '0998', () => Promise.reject(abort)),
  (tx) => asSystem(tx, '0997', (there) => there.execute(sql`select 1 / 0`)),
  async (tx) => {
    await tx.execute(sql`commit`)
    throw abort
  },
]

test('5,000 queries on three connections, among aborts and time-outs, never see a row of others', async () => {
  let queries = 0
  const foreign: string[] = []
  const see = (
    rows: readonly { municipality: string; id?: string }[],
    own: { municipality: string; id: string },
    alone: boolean,
  ) => {
    queries++
    for (const row of rows)
      if (row.municipality !== own.municipality || (alone && row.id !== own.id)) foreign.push(`${own.id} saw ${row.id}`)
    return rows.length
  }

  async function once(n: number) {
    const own = candidates[n % candidates.length] as GivenCandidate
    const herself = n % 2 === 0
    const context: Context = herself
      ? { role: 'candidate', municipality: own.municipality, candidate: own.id, account: own.accountId }
      : { role: 'caseworker', municipality: own.municipality }
    const accident = n % 3 === 0 ? accidents[(n / 3) % accidents.length] : undefined
    const done = database.within(context, async (tx) => {
      // No condition on the municipality: only the policies stand between.
      const seen = see(await tx.select().from(candidate), own, herself)
      if (seen !== (herself ? 1 : 4)) foreign.push(`${seen} instead of ${herself ? 1 : 4}`)
      await accident?.(tx, own)
      see(await tx.select({ municipality: introduction.municipality }).from(introduction), own, false)
      see(await tx.select({ municipality: look.municipality }).from(look), own, false)
      see(await tx.select().from(candidate).where(eq(candidate.municipality, '0999')), own, herself)
    })
    const ended = await done.then(
      () => 'done',
      () => 'failed',
    )
    expect(ended).toBe(accident ? 'failed' : 'done')
    if (n % 4 === 1) {
      // A context that says nothing sees nothing.
      const nobody = await database.within({ role: '' as 'system' }, (tx) => tx.select().from(candidate))
      queries++
      if (nobody.length > 0) foreign.push('nobody saw somebody')
    }
  }

  let next = 0
  const many = 1_900
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (next < many) await once(next++)
    }),
  )
  expect(queries).toBeGreaterThan(5_000)
  expect(foreign).toEqual([])
  expect(await leftovers()).toEqual([])
})

test('nothing of a context stays behind, however the work ends', async () => {
  const context: Context = {
    role: 'caseworker',
    municipality: '0999',
    account: candidates[0]?.accountId,
    cvr: '12345678',
  }
  for (const work of [async () => 1, ...accidents]) {
    await database.within(context, (tx) => work(tx, { municipality: '0999', id: '' })).catch(() => undefined)
    expect(await leftovers()).toEqual([])
  }
})

test('a work that forgets its context, or names a wild one, sees nothing or is refused', async () => {
  const seen = async (context: Partial<Context>) =>
    (await database.within(context as Context, (tx) => tx.select().from(candidate))).length
  expect(await seen({})).toBe(0)
  expect(await seen({ role: 'caseworker' })).toBe(0)
  expect(await seen({ municipality: '0999' })).toBe(0)
  expect(await seen({ role: 'system' })).toBe(0)
  expect(await seen({ role: 'candidate', municipality: '0999' })).toBe(0)
  expect(await seen({ role: 'admin', municipality: '0999' })).toBe(0)
  expect(await seen({ role: 'company', municipality: '0999' })).toBe(0)
  await expect(seen({ role: 'caseworker', municipality: "0999'; set local app.role = 'system" })).rejects.toThrow(
    'plain',
  )
})

test('twenty connections killed in the middle: the process lives, and the next work starts clean', async () => {
  for (let n = 0; n < 20; n++) {
    const own = candidates[n % candidates.length] as GivenCandidate
    const killed = database.within({ role: 'caseworker', municipality: own.municipality }, async (tx) => {
      const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      await master.query('select pg_terminate_backend($1)', [rows[0]?.pid])
      await tx.select().from(candidate)
    })
    await expect(killed).rejects.toThrow()
    const seen = await database.within({ role: 'candidate', municipality: own.municipality, candidate: own.id }, (tx) =>
      tx.select({ id: candidate.id }).from(candidate),
    )
    expect(seen).toEqual([{ id: own.id }])
  }
  expect(await leftovers()).toEqual([])
})

test('idle connections killed behind our back are replaced', async () => {
  const heard = faults.length
  await leftovers()
  await master.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'fleksbro_app'`,
  )
  const all = heard + connections
  for (let n = 0; faults.length < all && n < 500; n++) await new Promise((go) => setTimeout(go, 10))
  expect(faults.length).toBeGreaterThanOrEqual(all)
  const seen = await database.within({ role: 'caseworker', municipality: '0998' }, (tx) => tx.select().from(candidate))
  expect(seen).toHaveLength(4)
})

test('work as the system ends where it was begun, inside one transaction', async () => {
  const own = candidates[0] as GivenCandidate
  const herself: Context = { role: 'candidate', municipality: '0999', candidate: own.id, account: own.accountId }
  await database.within(herself, async (tx) => {
    const count = async (there: Transaction) => (await there.select().from(candidate)).length
    expect(await count(tx)).toBe(1)
    expect(await asSystem(tx, '0998', count)).toBe(4)
    expect(await count(tx)).toBe(1)
    await asSystem(tx, '0998', (there) => there.execute(sql`select 1 / 0`)).catch(() => undefined)
    expect(await count(tx)).toBe(1)
    expect(await tx.select().from(session)).toEqual([])
  })
})
