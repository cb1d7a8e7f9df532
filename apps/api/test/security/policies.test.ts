import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { contextStatements } from '../../src/db/context.ts'
import { findSessionUser } from '../../src/http/session-user.ts'
import { contextOf } from '../../src/http/user.ts'
import { everything, ofHome, seen, written } from './policy/rows.ts'
import { buildWorld } from './world/world.ts'

const { app, accountIds, snapshot } = await buildWorld()
const { testDatabase } = app
const master = new pg.Client({ connectionString: testDatabase.superuserUrl })
const person = new pg.Client({ connectionString: testDatabase.runtimeUrl })
await Promise.all([master.connect(), person.connect()])
afterAll(() => Promise.all([master.end(), person.end(), snapshot.close()]))
await fillTheRest()

type Row = Readonly<Record<string, unknown>>
const elsewhere: Row = { municipality: '0998', candidate_id: 'candidate:foreign' }
const asText = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).sort()

/** What the policies alone let through: plain SQL as the application's role, and no line of the application. */
async function through(accountId: string, statement: string): Promise<Row[]> {
  const { rows } = await master.query<{ id: string }>(
    'select id from session where account_id = $1 and ended_at is null',
    [accountId],
  )
  const wall = app.clock.wall()
  const found = await Promise.all(rows.map(({ id }) => findSessionUser(app.database, id, wall)))
  const user = found.find((one) => one !== undefined)
  if (!user) throw new Error('Nobody is signed in.')
  await person.query(`begin; ${contextStatements(contextOf(user, user.municipality ?? '0999'))}`)
  try {
    return (await person.query<Row>(statement)).rows
  } finally {
    await person.query('rollback')
  }
}

const roles = {
  candidate: accountIds['candidate:visible'],
  company: accountIds.owner,
  caseworker: accountIds.assigned,
  admin: accountIds.admin,
} as const

async function selfOf(role: keyof typeof roles) {
  const { rows } = await master.query<{ id: string; candidate_id: string; company_id: string; cvr: string }>(
    'select a.id, a.candidate_id, a.company_id, c.cvr from account a left join company c on c.id = a.company_id where a.id = $1',
    [roles[role]],
  )
  const [me] = rows
  if (!me) throw new Error('Nobody is there.')
  return { account: me.id, candidate: me.candidate_id, company: me.company_id, cvr: me.cvr }
}

const noneIfRefused = (error: Error): Row[] => {
  if (error.message.startsWith('permission denied')) return []
  throw error
}

const cases = Object.keys(roles).flatMap((role) =>
  snapshot.tables.map((table) => [role as keyof typeof roles, table] as const),
)

test.each(cases)('a %s reads of %s what is hers and no more', async (role, table) => {
  const me = await selfOf(role)
  const { rows } = await master.query<Row>(`select * from ${table}`)
  const rule = seen[role][table]
  const expected = rule ? rows.filter((row) => rule(row, me)) : []
  expect(asText(await through(roles[role], `select * from ${table}`))).toEqual(asText(expected))
})

test.each(cases)('a %s changes of %s what is hers and no more', async (role, table) => {
  const me = await selfOf(role)
  const { rows, fields } = await master.query<Row>(`select * from ${table}`)
  const column = fields[0]?.name
  const rule = written[role][table]
  const expected = rule ? rows.filter((row) => rule(row, me)) : []
  // What is written once may be changed by nobody: that is a refusal of its own.
  const changed = await through(roles[role], `update ${table} set ${column} = ${column} returning *`).catch(
    noneIfRefused,
  )
  expect(asText(changed)).toEqual(asText(expected))
})

test.each(Object.keys(roles) as (keyof typeof roles)[])(
  'a %s cannot move a row to another municipality',
  async (role) => {
    for (const table of ['candidate', 'admission', 'introduction', 'event', 'municipal_setting', 'look']) {
      const moving = through(roles[role], `update ${table} set municipality = '0998' returning 1`)
      expect(
        await moving.catch((error: Error) => (error.message.includes('row-level security') ? [] : [error])),
      ).toEqual([])
    }
  },
)

/** Which rows may be added is a condition of its own, which reading and changing do not try. */
test.each<[string, keyof typeof roles, string, Row]>([
  ['a candidate keeps no match of somebody else', 'candidate', 'kept_match', { candidate_id: 'candidate:hidden' }],
  ['a consultant keeps no match elsewhere', 'caseworker', 'kept_match', elsewhere],
  ['an admin says no rates elsewhere', 'admin', 'subsidy_rates', { municipality: '0998' }],
  ['a candidate says no rates', 'candidate', 'subsidy_rates', {}],
  ['a company freezes nobody', 'company', 'day_card', { day: '2026-01-02' }],
  ['a company answers no count', 'company', 'day_count', { day: '2026-01-02' }],
  ['a consultant gives no rules', 'caseworker', 'rule_set', { version: 99 }],
  ['an admin gives no rules elsewhere', 'admin', 'rule_set', { version: 99, municipality: '0998' }],
])('%s', async (_, role, table, changes) => {
  const [id, named] = [crypto.randomUUID(), changes['candidate_id']]
  const { rows: people } = await master.query<{ id: string }>('select candidate_id as id from account where id = $1', [
    accountIds[(named ?? 'candidate:visible') as keyof typeof accountIds],
  ])
  const now = { ...changes, id, ...(named ? { candidate_id: people[0]?.id } : {}) }
  const { rows } = await master.query<{ row: Row }>(
    `select to_jsonb(jsonb_populate_record(t, $1)) as row from ${table} t where municipality = '0999' limit 1`,
    [JSON.stringify(now)],
  )
  const row = JSON.stringify(rows[0]?.row).replaceAll("'", "''")
  const adding = through(
    roles[role],
    `insert into ${table} select * from jsonb_populate_record(null::${table}, '${row}')`,
  )
  await expect(adding).rejects.toThrow('row-level security')
})

test('every rule has a row to keep away', async () => {
  const idle: string[] = []
  for (const [role, table] of cases) {
    const rule = seen[role][table]
    if (!rule || rule === everything) continue
    const me = await selfOf(role)
    const { rows } = await master.query<Row>(`select * from ${table}`)
    const kept = rows.filter((row) => !rule(row, me))
    // One of the own municipality, too, where the rule is about more than that.
    const near =
      role === 'caseworker' ||
      role === 'admin' ||
      rule === ofHome ||
      !fromHome(rows) ||
      kept.some((row) => row['municipality'] === '0999')
    if (kept.length === 0 || !near) idle.push(`${role}: ${table}`)
  }
  expect(idle).toEqual([])
})

const fromHome = (rows: readonly Row[]) => rows.some((row) => row['municipality'] === '0999')

test('no table is left out of the trial', async () => {
  for (const table of snapshot.tables) {
    const { rows } = await master.query(`select from ${table} limit 1`)
    expect([table, rows.length]).toEqual([table, 1])
  }
})

/** Rows of the tables that the world leaves empty, at home and away. */
async function fillTheRest() {
  const account = accountIds.assigned
  await master.query(`
    insert into municipal_setting values
      ('0999', 'days.answer', '2026-01-01', '5', null, false, null, now()),
      ('0998', 'days.answer', '2026-01-01', '5', null, false, null, now());
    insert into rule_set values
      ('0999', 7, '2026-01-01', '{}', 0, null, now(), ''), ('0998', 7, '2026-01-01', '{}', 0, null, now(), '');
    insert into day_population values ('0999', '2026-01-01', now());
    insert into day_card select municipality, '2026-01-01', candidate_id, '{}', '{}', null from candidate_card limit 1;
    insert into day_count values ('0999', '2026-01-01', '', '{}');
    insert into attempt values (gen_random_uuid(), 'bucket', now());
    insert into esco_release values (1, gen_random_uuid(), now());
    insert into esco_concept values ('esco:work', 'occupation', '5120');
    insert into esco_label values ('esco:work', 'da', 'Kok', '{}');
    insert into esco_relation values ('broader', 'esco:work', 'esco:work', false);
    insert into demo_mail values (gen_random_uuid(), 'x@example.dk', 's', 'b', now());
    insert into idempotency_key values
      ('${account}', 'of-a-consultant', 'POST /x', '', gen_random_uuid(), now()),
      ('${accountIds.owner}', 'of-a-company', 'POST /x', '', gen_random_uuid(), now());
    insert into outbox (id, channel, kind, state, municipality, sealed, attempts, created_at, due_at) values
      (gen_random_uuid(), 'mail', 'invitation', 'failed', '0999', '', 1, now(), now()),
      (gen_random_uuid(), 'mail', 'invitation', 'failed', '0998', '', 1, now(), now());
    insert into event (municipality, id, kind, at) values
      ('0999', gen_random_uuid(), 'invited', now()), ('0998', gen_random_uuid(), 'invited', now())`)
  const [hers, others, foreign] = await Promise.all(
    ['candidate:visible', 'candidate:hidden', 'candidate:foreign'].map(async (name) => {
      const { rows } = await master.query<{ id: string }>('select candidate_id as id from account where id = $1', [
        accountIds[name as keyof typeof accountIds],
      ])
      return rows[0]?.id
    }),
  )
  const { rows } = await master.query<{ id: string }>('select company_id as id from account where id = $1', [
    accountIds.stranger,
  ])
  // The same again, of another candidate and with another company.
  const like = (table: string, changes: Row) =>
    master.query(
      `insert into ${table} select (jsonb_populate_record(t, $1)).* from ${table} t where candidate_id = $2 limit 1`,
      [JSON.stringify(changes), hers],
    )
  const company_id = rows[0]?.id
  const id = '00000000-0000-4000-8000-00000000000'
  const away = { candidate_id: foreign, municipality: '0998' }
  await like('match_decision', { candidate_id: others })
  await like('match_decision', away)
  await like('rejection', { candidate_id: others })
  await like('rejection', away)
  await like('kept_match', away)
  await like('look', { ...away, id: `${id}5` })
  await like('look', { candidate_id: others, id: `${id}1` })
  await like('introduction', { candidate_id: others, company_id, id: `${id}2`, company_knows: true })
  await like('introduction_message', {
    candidate_id: others,
    company_id,
    introduction_id: `${id}2`,
    company_reads: true,
  })
  await master.query(
    `insert into introduction_reading select municipality, introduction_id, unnest($1::uuid[]), candidate_id, 0, false
      from introduction_message where candidate_id = $2`,
    [[accountIds['candidate:visible'], accountIds.owner, accountIds.assigned, accountIds.stranger], hers],
  )
  await master.query(
    `insert into one_time_link select (jsonb_populate_record(t, l.changes)).* from one_time_link t,
      (values ($1::jsonb), ($2::jsonb)) as l (changes) limit 2`,
    [
      JSON.stringify({ id: `${id}3`, token_hash: '\\x03', municipality: '0998' }),
      JSON.stringify({ id: `${id}4`, token_hash: '\\x04', kind: 'staff' }),
    ],
  )
}
