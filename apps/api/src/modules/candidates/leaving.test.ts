import {
  actOnIntroduction,
  eraseCandidate,
  exportCandidate,
  listIntroductions,
  openCandidate,
  readIntroduction,
  readProfile,
  saveProfile,
  showInterest,
} from '@fleksbro/contract'
import { eq } from 'drizzle-orm'
import pg from 'pg'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'
import { credential, introduction, matchDecision, outbox } from '../../db/schema/index.ts'
import { hashPassword } from '../../security/passwords.ts'
import { freezeToday } from '../engine/population.queries.ts'
import { recordLook } from '../looks/looks.service.ts'
import { findSeal, insertCandidate } from './candidate-store.ts'

const { as, given, testDatabase, database, clock } = await startTestApp()
const password = 'en lang adgangskode'
const passwordHash = await hashPassword(password)

const withPassword = ({ accountId }: { accountId: string }) =>
  given.system((tx) => tx.insert(credential).values({ accountId, passwordHash, changedAt: tx.now }))

/** Every row of every table as text, read past all policies. */
async function dump(): Promise<{ table: string; row: string }[]> {
  const client = new pg.Client({ connectionString: testDatabase.superuserUrl })
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
    )
    const all = []
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`)
      all.push(...rows.map(({ row }) => ({ table: name, row })))
    }
    return all
  } finally {
    await client.end()
  }
}

const tablesWith = async (secret: string) => {
  const hex = Buffer.from(secret).toString('hex')
  const rows = (await dump()).filter(({ row }) => row.includes(secret) || row.includes(hex))
  return [...new Set(rows.map(({ table }) => table))]
}

/** A person with needs, words, an introduction, a decision and a reason, each with a text that stands nowhere else. */
async function fullLife() {
  const caseworker = await given.caseworker()
  const karla = await given.candidate({ name: 'Karla Kanariefugl', caseworkerId: caseworker.accountId })
  await withPassword(karla)
  const params = { candidateId: karla.id }
  await as(karla).call(saveProfile, {
    params,
    body: {
      version: 2,
      visibility: { about: true },
      facts: {
        about: 'ord-kanarie-7431',
        needs: [{ code: 'SAN-07', strength: 'required', shown: true }],
      },
    },
  })
  const colleague = await given.caseworker()
  await as(colleague).call(openCandidate, { params, body: { reason: 'grund-kanarie-2207' } })
  const { id: vacancyId, company } = await given.vacancy()
  await given.system(async (tx) => {
    const seal = await findSeal(tx, karla.id)
    if (!seal) throw new Error('no seal')
    const id = crypto.randomUUID()
    const pair = { municipality: '0999', candidateId: karla.id, vacancyId, rulesVersion: 1 }
    await tx.insert(introduction).values({
      ...pair,
      id,
      companyId: company.id,
      state: 'asked',
      startedBy: 'company',
      companyAsked: true,
      companyKnows: true,
      pseudonymEpoch: 1,
      sealedMessage: seal.seal(`introduction:${id}:message`, { question: 'besked-kanarie-9914' }),
      steps: [{ state: 'asked', by: 'candidate', account: karla.accountId, at: tx.now.toISOString() }],
      startedAt: tx.now,
      changedAt: tx.now,
      deadline: null,
      reminded: 0,
    })
    await tx.insert(matchDecision).values({
      ...pair,
      decision: 'not-for-me',
      sealedReason: seal.seal(`decision:${vacancyId}:reason`, 'nej-kanarie-5150'),
      decidedAt: tx.now,
    })
  })
  return { karla, caseworker, params, company }
}

const secrets = ['ord-kanarie-7431', 'SAN-07', 'grund-kanarie-2207', 'besked-kanarie-9914', 'nej-kanarie-5150']

test('no need, no word of hers and no reason lies in any table in the clear', async () => {
  await fullLife()
  for (const secret of secrets) expect(await tablesWith(secret)).toEqual([])
  expect(await tablesWith('Karla Kanariefugl')).toContain('public.candidate')
})

test('she takes everything with her, after giving her password again', async () => {
  const { karla, params } = await fullLife()
  const wrong = await as(karla).call(exportCandidate, { params, body: { password: 'forkert adgangskode' } })
  expect(wrong.problem.fields).toEqual([{ path: '/password', code: 'wrong-password' }])
  const { status, text } = await as(karla).call(exportCandidate, { params, body: { password } })
  expect(status).toBe(200)
  for (const secret of [...secrets, 'Karla Kanariefugl']) expect(text).toContain(secret)
})

test('her caseworker cannot take it out or erase it while she has an account of her own', async () => {
  const { caseworker, params } = await fullLife()
  await withPassword(caseworker)
  for (const endpoint of [exportCandidate, eraseCandidate])
    expect((await as(caseworker).call(endpoint, { params, body: { password } })).status).toBe(404)
})

test('nor can another candidate, with a password of her own', async () => {
  const { karla, params } = await fullLife()
  const other = await given.candidate()
  await withPassword(other)
  for (const endpoint of [exportCandidate, eraseCandidate])
    expect((await as(other).call(endpoint, { params, body: { password } })).status).toBe(404)
  expect((await as(karla).call(readProfile, { params })).status).toBe(200)
})

test('erased, she is gone on the next request: no row, no key, no account, no event that leads to her', async () => {
  const { karla, caseworker, params } = await fullLife()
  const rememberedBy = as(karla)
  await rememberedBy.call(readProfile, { params })
  const { status, headers } = await rememberedBy.call(eraseCandidate, { params, body: { password } })
  expect(status).toBe(200)
  expect(String(headers['set-cookie'])).toContain('Expires=Thu, 01 Jan 1970')

  expect((await rememberedBy.call(readProfile, { params })).status).toBe(401)
  expect((await as(caseworker).call(readProfile, { params })).status).toBe(404)
  for (const id of [karla.id, karla.accountId]) expect(await tablesWith(id)).toEqual([])
})

test('erased, she is in no count of the day, no kept match, no change, no event that waits, and no repeated request', async () => {
  const { karla, caseworker, params } = await fullLife()
  const other = await given.vacancy()
  const pair = { params: { ...params, vacancyId: other.id } }
  const asCandidate = as(karla)
  expect((await asCandidate.call(showInterest, pair)).status).toBe(200)
  const { version, facts } = (await asCandidate.call(readProfile, { params })).body
  const wish = { version, facts: { hours: { min: 4, max: (facts.hours?.max ?? 8) + 1 } } }
  expect((await as(caseworker).call(saveProfile, { params, body: wish })).status).toBe(200)
  clock.moveTo(1)
  await given.system((tx) => freezeToday(tx))
  const waiting = () =>
    given.system(async (tx) => {
      const rows = await tx.select().from(outbox).where(eq(outbox.channel, 'live'))
      const contents = rows.map(({ id, sealed }) => JSON.stringify(tx.vault.own.open(`outbox:${id}`, sealed)))
      return contents.filter((content) => content.includes(karla.id))
    })
  const before = await tablesWith(karla.id)
  for (const table of ['day_card', 'kept_match', 'change']) expect(before).toContain(`public.${table}`)
  expect((await waiting()).length).toBeGreaterThan(1)

  expect((await as(karla).call(eraseCandidate, { params, body: { password } })).status).toBe(200)
  for (const id of [karla.id, karla.accountId]) expect(await tablesWith(id)).toEqual([])
  expect(await waiting()).toEqual([])
})

test('the company reads that it ended, and can do nothing more with it', async () => {
  const { karla, params, company } = await fullLife()
  const listed = () => as(company).call(listIntroductions, { query: {} })
  const [before] = (await listed()).body
  expect(before).toMatchObject({ state: 'asked', message: expect.anything() })
  await as(karla).call(eraseCandidate, { params, body: { password } })
  const [after] = (await listed()).body
  expect(after).toMatchObject({ id: before?.id, state: 'ended', card: null, message: null, allowedActions: [] })

  const there = { introductionId: before?.id ?? '' }
  expect((await as(company).call(readIntroduction, { params: there })).status).toBe(200)
  await as(company).call(actOnIntroduction, { params: there, body: { action: 'ask' } })
  expect((await as(company).call(readIntroduction, { params: there })).body.state).toBe('ended')
})

test('a company keeps that there was an introduction, and nothing of whose it was', async () => {
  const { karla, params, company } = await fullLife()
  await as(karla).call(eraseCandidate, { params, body: { password } })
  const context = { role: 'company', company: company.id, cvr: company.cvr, municipality: '0999' } as const
  await database.within(context, async (tx) => {
    const [kept] = await tx.select().from(introduction)
    expect(kept).toMatchObject({ sealedMessage: null, sealedRevealed: null, sealedReason: null })
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${karla.id}|${karla.accountId}`))
    await recordLook(tx, { candidateId: kept?.candidateId ?? '', kind: 'introduction' })
    expect(await findSeal(tx, kept?.candidateId ?? '')).toBeUndefined()
  })
})

test('erasing twice at once is once', async () => {
  const { karla, params } = await fullLife()
  const me = as(karla)
  await me.call(readProfile, { params })
  const erase = () => me.call(eraseCandidate, { params, body: { password } })
  const statuses = (await Promise.all([erase(), erase(), erase()])).map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(1)
  expect(statuses.filter((status) => status >= 500)).toEqual([])
})

test('guessing the password is held up', async () => {
  const { karla, params } = await fullLife()
  const guess = () => as(karla).call(exportCandidate, { params, body: { password: 'forkert' } })
  const statuses = []
  for (let i = 0; i < 11; i++) statuses.push((await guess()).status)
  expect(statuses.at(-1)).toBe(429)
})

test('for a person without an account her caseworker erases, with his own password', async () => {
  const caseworker = await given.caseworker()
  await withPassword(caseworker)
  const id = crypto.randomUUID()
  await given.system((tx) => insertCandidate(tx, { id, name: 'Palle Skov', caseworkerId: caseworker.accountId }))
  const { status } = await as(caseworker).call(eraseCandidate, { params: { candidateId: id }, body: { password } })
  expect(status).toBe(200)
  const left = await given.system((tx) =>
    tx.select().from(credential).where(eq(credential.accountId, caseworker.accountId)),
  )
  expect(left).toHaveLength(1)
  expect(await tablesWith(id)).toEqual([])
})
