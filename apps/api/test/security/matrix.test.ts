import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { deliverDue } from '../../src/mail/delivery.ts'
import { type Case, callOf, casesOf, orphaned, unruled } from './cases.ts'
import { type Outcome, statusOf } from './policy/outcome.ts'
import { buildWorld, type Thing } from './world/world.ts'

const world = await buildWorld()
const { app, cookies, lines, secrets, snapshot, things } = world
const versions = await readVersions()
const cases = casesOf(world)
afterAll(() => snapshot.close())
/** What is wrong, in a line each: all of it is shown at once. */
const wrong: string[] = []
const misplaced: string[] = []
const answers = new Map<Case, Answer>()
let requests = 0

interface Answer {
  readonly status: number
  readonly body: string
  readonly headers: string
}

async function ask(one: Case, params: Readonly<Record<string, string>>): Promise<Answer> {
  const { url, body } = callOf(one, params, versions)
  const cookie = cookies[one.person]
  const n = ++requests
  const response = await app.app.inject({
    method: one.endpoint.method,
    url,
    remoteAddress: `10.${Math.floor(n / 62_500) % 250}.${Math.floor(n / 250) % 250}.${n % 250}`,
    headers: {
      'x-fleksbro': '1',
      ...(one.endpoint.creates ? { 'idempotency-key': randomUUID() } : {}),
      ...(cookie ? { cookie } : {}),
    },
    ...(body === undefined ? {} : { payload: body as object }),
  })
  const headers = Object.entries(response.headers).filter(([name]) => !/^(date|x-ratelimit-.*|retry-after)$/.test(name))
  const answer = { status: response.statusCode, body: response.body, headers: JSON.stringify(headers.sort()) }
  for (const secret of secrets.findIn(`${answer.body}\n${answer.headers}`))
    if (!secret.readers.has(one.person))
      misplaced.push(`${one.person} read ${secret.what} through ${one.name} at ${one.thing} (${answer.status})`)
  return answer
}

const thingOf = ({ rule, thing }: Case) => (things[rule.about] as Readonly<Record<string, Thing>>)[thing] as Thing
const label = ({ name, rule, thing, person }: Case) =>
  `${name}${rule.body?.['action'] ? `(${rule.body['action']})` : ''} at ${thing} by ${person}`

/** Names the outcome of an answer as the policy does. */
function outcomeOf({ status, body }: Answer): Outcome | number {
  if (status === 409) return body.includes('"reason-needed"') ? 'reason' : 'conflict'
  const found = Object.entries(statusOf).find(([, code]) => code === status)
  return (found?.[0] as Outcome | undefined) ?? status
}

async function tryCase(one: Case): Promise<Answer> {
  const answer = await ask(one, thingOf(one).params)
  answers.set(one, answer)
  const outcome = outcomeOf(answer)
  if (outcome !== one.expected)
    wrong.push(`${label(one)}: ${one.expected} expected, but ${outcome} ${answer.body.slice(0, 160)}`)
  return answer
}

/** What does not exist for anybody: for comparing with what does not exist for this person. */
const nowhere = () => ({
  pseudonym: 'y'.repeat(32),
  ...Object.fromEntries(
    ['candidateId', 'vacancyId', 'introductionId', 'companyId', 'workplaceId', 'accountId', 'ratesId'].map((name) => [
      name,
      randomUUID(),
    ]),
  ),
})

async function inTurns<T>(all: readonly T[], work: (one: T) => Promise<unknown>, atOnce = 6) {
  const waiting = [...all]
  const next = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}

async function readVersions() {
  const found = new Map<string, number>()
  for (const municipality of ['0999', '0998'])
    await app.database.within({ role: 'system', municipality }, async (tx) => {
      for (const { id, version } of await tx.query.candidate.findMany()) found.set(id, version)
    })
  return found
}

function findInDump(text: string, when: string) {
  for (const { kind, what } of secrets.findIn(text))
    if (kind === 'art-9' || kind === 'credential') misplaced.push(`${what} lies in clear in the database ${when}`)
  for (const written of [
    'zqgrund',
    'zqhendesgrund',
    'zqafvist',
    'zqforeslag',
    'zqneitak',
    'zqafslag',
    'zqslut',
    'zqhilsen',
    'zqsagtord',
  ])
    if (text.includes(written)) misplaced.push(`${written} lies in clear in the database ${when}`)
}

test('every endpoint has a rule, and every rule an endpoint', () => {
  expect(unruled).toEqual([])
  expect(orphaned).toEqual([])
})

test('who reads what', { timeout: 120_000 }, async () => {
  const reads = cases.filter(({ endpoint }) => endpoint.method === 'GET')
  await inTurns(reads, tryCase)
  expect(reads.length).toBeGreaterThan(1000)
  expect(wrong).toEqual([])
})

test('who changes what; whoever is refused changes nothing', { timeout: 240_000 }, async () => {
  wrong.length = 0
  const writes = cases.filter(({ endpoint }) => endpoint.method !== 'GET')
  const allowed = (one: Case) => one.expected === 'yes'
  const before = await snapshot.fingerprint()
  for (const name of new Set(writes.map((one) => one.name))) {
    const refused = writes.filter((one) => one.name === name && !allowed(one))
    await inTurns(refused, tryCase)
    if ((await snapshot.fingerprint()) === before) continue
    wrong.push(`${name} changed something although it was refused`)
    await snapshot.restore()
  }
  for (const one of writes.filter(allowed)) {
    const { body } = await tryCase(one)
    if (!body) wrong.push(`${label(one)} said nothing`)
    findInDump(await snapshot.dump(), `after ${label(one)}`)
    await snapshot.restore()
  }
  expect(writes.length).toBeGreaterThan(2000)
  expect(wrong).toEqual([])
})

test('what one may not see answers exactly like what does not exist', { timeout: 120_000 }, async () => {
  wrong.length = 0
  const unseen = [...answers].filter(
    ([{ rule, expected, thing }]) => expected === 'gone' && rule.about !== 'none' && !rule.few && thing !== 'missing',
  )
  const absent = new Map<string, Promise<Answer>>()
  await inTurns(unseen, async ([one, answer]) => {
    const key = `${one.name} ${JSON.stringify(one.rule.body)} ${one.person}`
    const like = absent.get(key) ?? ask(one, nowhere())
    absent.set(key, like)
    if (JSON.stringify(answer) !== JSON.stringify(await like))
      wrong.push(`${label(one)}: ${JSON.stringify([answer, await like])}`)
  })
  expect(unseen.length).toBeGreaterThan(1000)
  expect(wrong).toEqual([])
})

test('no secret is where it must not be', { timeout: 60_000 }, async () => {
  findInDump(await snapshot.dump(), 'at the end')
  for (const line of lines) for (const { what } of secrets.findIn(line)) misplaced.push(`${what} stands in a log line`)
  const tokens = [...Object.values(cookies).flatMap((cookie) => cookie?.split('=')[1] ?? []), world.link]
  const text = lines.join('\n')
  for (const token of tokens) if (text.includes(token)) misplaced.push('a token stands in a log line')
  expect(text.length).toBeGreaterThan(10_000)
  expect(secrets.all().length).toBeGreaterThan(150)
  expect([...new Set(misplaced)]).toEqual([])
})

test('mails say no more than their reader may know', { timeout: 60_000 }, async () => {
  await snapshot.restore()
  const names = await readNames()
  const told: string[] = []
  let mails = 0
  const sender = {
    async send({ to, subject, text }: { to: string; subject: string; text: string }) {
      mails++
      const reader = names.get(to) ?? 'somebody else'
      for (const { kind, readers, what } of secrets.findIn(`${subject}\n${text}`))
        if (kind !== 'business' || !readers.has(reader)) told.push(`${reader} was mailed ${what}`)
      return 'sent' as const
    },
  }
  const means = { config: app.config, database: app.database, clock: app.clock, sender }
  const tells = /Introduction|askToMeet|Interest|propose|Profile|hideFrom|decideAdmission|moveVacancy/
  for (const one of cases.filter(({ expected, name }) => expected === 'yes' && tells.test(name))) {
    if (one.endpoint.method === 'GET') continue
    await ask(one, thingOf(one).params)
    await deliverDue(means)
    await snapshot.restore()
  }
  expect(mails).toBeGreaterThan(30)
  expect(told).toEqual([])
})

async function readNames() {
  const rows = await app.given.system((tx) => tx.query.account.findMany())
  const byId = new Map(Object.entries(world.accountIds).map(([name, id]) => [id, name]))
  return new Map(rows.map(({ id, email }) => [email, byId.get(id) ?? 'somebody else']))
}
