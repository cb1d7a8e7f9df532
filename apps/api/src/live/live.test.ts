import { once } from 'node:events'
import { connect } from 'node:net'
import {
  acceptInvitation,
  actOnIntroduction,
  askToMeet,
  createCandidate,
  LiveEvent,
  listVacancyCandidates,
  logOutEverywhere,
  moveVacancy,
  proposePair,
  readProfile,
  saveProfile,
  saveUser,
  showInterest,
} from '@fleksbro/contract'
import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { startTestApp } from '../../test/test-app.ts'
import { account, outbox, session } from '../db/schema/index.ts'
import { forgetLive } from '../jobs/forget-live.ts'
import { openApp } from '../open-app.ts'
import { liveHub } from './hub.ts'

const { as, given, signIn, config, testDatabase, database, clock } = await startTestApp()
/** Two processes on one database. What happens, happens in a third. */
const [here, there] = await Promise.all([startProcess(), startProcess()])

async function startProcess() {
  const process = await openApp(config, testDatabase.runtimeUrl)
  const url = await process.app.listen({ port: 0, host: '127.0.0.1' })
  process.startBackground()
  afterAll(process.close)
  return { ...process, url }
}

/** Listens as somebody, as a browser does. */
async function listen({ accountId }: { accountId: string }, { url } = here, more: Record<string, string> = {}) {
  const { id, cookie } = await signIn(accountId)
  const leaving = new AbortController()
  const response = await fetch(`${url}/api/live`, {
    headers: { cookie, 'x-fleksbro': '1', 'accept-encoding': 'gzip', ...more },
    signal: leaving.signal,
  })
  const heard: LiveEvent[] = []
  let text = ''
  const ended = (async () => {
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true })
      const lines = text.split('\n\n')
      text = lines.pop() ?? ''
      for (const line of lines) if (line.startsWith('data: ')) heard.push(LiveEvent.parse(JSON.parse(line.slice(6))))
    }
    return 'ended'
  })().catch(() => 'broken')
  return { response, heard, ended, sessionId: id, leave: () => leaving.abort() }
}

const soon = { timeout: 20_000, interval: 5 }

/** Saves what is named, from the profile as it stands. */
async function save(her: { id: string; accountId: string }, changes: object) {
  const params = { candidateId: her.id }
  const { version } = (await as(her).call(readProfile, { params })).body
  expect((await as(her).call(saveProfile, { params, body: { version, ...changes } })).status).toBe(200)
}

async function aPair() {
  const caseworker = await given.caseworker()
  const [candidate, company] = [await given.candidate({ caseworkerId: caseworker.accountId }), await given.company()]
  const vacancy = await given.vacancy({ company })
  return { caseworker, candidate, company, vacancy, params: { candidateId: candidate.id, vacancyId: vacancy.id } }
}

test('what one side does reaches the other within a second, through two processes, and says nothing but kind and id', async () => {
  const { caseworker, candidate, company, vacancy, params } = await aPair()
  const [stranger, colleague] = [await given.candidate({ visible: false }), await given.caseworker()]
  const hers = await listen(candidate, here)
  const theirs = await listen(company, there)
  const consultants = await listen(caseworker, there)
  const others = [await listen(stranger, there), await listen(colleague), await listen(await given.company())]

  const { body: interest } = await as(candidate).call(showInterest, { params })
  const event = { kind: 'introduction', id: interest.id }
  await expect.poll(() => consultants.heard, soon).toEqual([{ ...event, quiet: false }])
  await expect.poll(() => hers.heard, soon).toEqual([{ ...event, quiet: true }])
  const card = (await as(company).call(listVacancyCandidates, { params: { vacancyId: vacancy.id }, query: {} })).body
  const asked = Date.now()
  const question = { params: { vacancyId: vacancy.id, pseudonym: card.matches[0]?.card.pseudonym ?? '' }, body: {} }
  expect((await as(company).call(askToMeet, question)).status).toBe(200)
  await expect.poll(() => hers.heard.length, soon).toBe(2)
  await expect.poll(() => theirs.heard.at(-1), soon).toEqual({ ...event, quiet: true })
  // Sooner than anybody who only looks now and then.
  expect(Date.now() - asked).toBeLessThan(10_000)

  const answer = { params: { introductionId: interest.id }, body: { action: 'no' } } as const
  expect((await as(candidate).call(actOnIntroduction, answer)).status).toBe(200)
  await expect.poll(() => theirs.heard.at(-1), soon).toEqual({ ...event, quiet: false })
  for (const one of others) expect(one.heard).toEqual([])
  for (const one of [hers, theirs, consultants, ...others]) one.leave()
})

test('a company hears nothing of what it may not know', async () => {
  const { caseworker, candidate, company, params } = await aPair()
  const theirs = await listen(company)
  const hers = await listen(candidate)
  expect((await as(caseworker).call(proposePair, { params, body: {} })).status).toBe(200)
  await save(candidate, { facts: { needs: [{ code: 'KOG-01', strength: 'required', shown: false }] } })
  await save(candidate, { visible: false })
  await as(candidate).call(showInterest, { params })
  await expect.poll(() => hers.heard.length, soon).toBeGreaterThanOrEqual(3)
  expect(theirs.heard).toEqual([])
  for (const one of [hers, theirs]) one.leave()
})

test('another device hears of a saved profile, a consultant of a new vacancy and of somebody who came', async () => {
  const { caseworker, candidate, company } = await aPair()
  const [phone, desk] = [await listen(candidate, here), await listen(caseworker, there)]
  await save(candidate, { facts: { hours: { min: 6, max: 12 } } })
  const profile = { kind: 'profile', id: candidate.id }
  await expect.poll(() => phone.heard, soon).toEqual([{ ...profile, quiet: true }])
  await expect.poll(() => desk.heard, soon).toEqual([{ ...profile, quiet: false }])

  const vacancy = await given.vacancy({
    company,
    status: 'draft',
    facts: { tasks: [{ id: 't-pack-small-parts', hours: 6 }] },
  })
  const published = await as(company).call(moveVacancy, {
    params: { vacancyId: vacancy.id },
    body: { action: 'publish' },
  })
  expect(published.status).toBe(200)
  await expect.poll(() => desk.heard.at(-1), soon).toEqual({ kind: 'vacancy', id: vacancy.id, quiet: false })

  const rasmus = { name: 'Rasmus Vig', email: 'rasmus@example.dk', phone: null, language: 'da' } as const
  const { body } = await as(caseworker).call(createCandidate, { body: rasmus })
  const token = body.link?.split('#')[1] ?? ''
  const arrival = { token, name: rasmus.name, password: 'et-langt-kodeord', language: 'da' } as const
  expect((await as(null).call(acceptInvitation, { body: arrival })).status).toBe(200)
  await expect.poll(() => desk.heard.at(-1), soon).toEqual({ kind: 'candidate', id: body.candidateId, quiet: false })
  for (const one of [phone, desk]) one.leave()
})

test('a stream ends at once with the account, and with the session it was opened in', async () => {
  const [admin, candidate] = [await given.admin(), await given.candidate()]
  const streams = [await listen(candidate, here), await listen(candidate, there)]
  const off = { params: { accountId: candidate.accountId }, body: { active: false } }
  expect((await as(admin).call(saveUser, off)).status).toBe(200)
  expect(await Promise.all(streams.map(({ ended }) => ended))).toEqual(['ended', 'ended'])

  const other = await given.candidate()
  const stream = await listen(other, there)
  await as(other).call(logOutEverywhere, {})
  expect(await stream.ended).toBe('ended')

  const third = await given.candidate()
  const [kept, lost] = [await listen(third), await listen(third)]
  await given.system((tx) => tx.update(session).set({ endedAt: clock.wall() }).where(eq(session.id, lost.sessionId)))
  expect(await lost.ended).toBe('ended')
  const unheard = given.system((tx) => tx.update(account).set({ active: true }).where(eq(account.id, third.accountId)))
  expect(await Promise.race([kept.ended, unheard])).not.toBe('ended')
  kept.leave()
})

test('nothing is told to a session that ended a moment before, whatever else was lost', async () => {
  const her = await given.candidate()
  const signedIn = await signIn(her.accountId)
  const onFault = ({ message }: Error) => expect.unreachable(message)
  const hub = liveHub({ database, clock, onFault, habits: { lookSeconds: 3_600 } })
  const stream = hub.open({ ...her, sessionId: signedIn.id })
  let text = ''
  stream?.on('data', (chunk) => {
    text += chunk
  })
  await given.system((tx) => tx.update(session).set({ endedAt: clock.wall() }).where(eq(session.id, signedIn.id)))
  await save(her, { name: 'Ny' })
  hub.wake()
  if (stream) await once(stream, 'end')
  expect(text).not.toContain('data:')
})

test('is for people who are signed in, on our own pages, and for a handful of windows each', async () => {
  const candidate = await given.candidate()
  const { cookie } = await signIn(candidate.accountId)
  const ask = (headers: Record<string, string>) => fetch(`${here.url}/api/live`, { headers })
  expect((await ask({ 'x-fleksbro': '1' })).status).toBe(401)
  expect((await ask({ cookie })).status).toBe(403)
  expect((await ask({ cookie, 'x-fleksbro': '1', 'sec-fetch-site': 'cross-site' })).status).toBe(403)

  const streams = await Promise.all(Array.from({ length: 8 }, () => listen(candidate)))
  const [{ response } = expect.unreachable()] = streams
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  })
  expect([...response.headers.keys()].filter((name) => /encoding|access-control/.test(name))).toEqual([
    'transfer-encoding',
  ])
  const ninth = await listen(candidate)
  expect(ninth.response.status).toBe(429)
  for (const one of streams) one.leave()
  const again = async () => {
    const one = await listen(candidate)
    one.leave()
    return one.response.status
  }
  await expect.poll(again, soon).toBe(200)
})

test('a process that stops ends its streams and is quick about it', async () => {
  const process = await startProcess()
  const streams = [await listen(await given.candidate(), process), await listen(await given.company(), process)]
  // As browsers do for a request they may come to need.
  const { port } = new URL(process.url)
  await once(connect(Number(port), '127.0.0.1'), 'connect')
  const asked = performance.now()
  await process.close()
  expect(performance.now() - asked).toBeLessThan(20_000)
  expect(await Promise.all(streams.map(({ ended }) => ended))).toEqual(['ended', 'ended'])
})

test('rows lie sealed and are forgotten within minutes', async () => {
  const her = await given.candidate()
  await save(her, { name: 'Ny' })
  const rows = () => given.system((tx) => tx.select().from(outbox).where(eq(outbox.channel, 'live')))
  expect(JSON.stringify((await rows()).map(({ sealed }) => sealed.toString('latin1')))).not.toContain(her.id)
  await forgetLive.run(database, clock)
  expect(await rows()).not.toEqual([])
  clock.moveTo(1)
  await forgetLive.run(database, clock)
  clock.moveTo(0)
  expect(await rows()).toEqual([])
})
