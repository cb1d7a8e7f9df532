import { randomUUID } from 'node:crypto'
import {
  actOnIntroduction,
  eraseCandidate,
  exportCandidate,
  hideFromCompany,
  listIntroductions,
  markThreadRead,
  readIntroduction,
  readThread,
  sayInThread,
  showInterest,
  updateAccount,
} from '@fleksbro/contract'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { givePasswords, password } from '../../../../test/security/world/people.ts'
import { startTestApp } from '../../../../test/test-app.ts'
import { introductionMessage, introductionReading, outbox } from '../../../db/schema/index.ts'
import { namesHer } from './check-said.ts'

const app = await startTestApp()
const { as, given } = app

/** She would like to hear more: the company knows of somebody without a name. */
async function aThread(name = 'Ditte Holm') {
  const consultant = await given.caseworker()
  const candidate = await given.candidate({ name, caseworkerId: consultant.accountId })
  const company = await given.company()
  const vacancy = await given.vacancy({ company })
  const [her, them, hers] = [as(candidate), as(company), as(consultant)]
  const { body } = await her.call(showInterest, { params: { candidateId: candidate.id, vacancyId: vacancy.id } })
  const params = { introductionId: body.id }
  type Who = typeof her
  const say = (who: Who, text: string, more: { keepWords?: boolean } = {}) =>
    who.call(sayInThread, { params, body: { text, ...more } })
  const read = (who: Who) => who.call(readThread, { params })
  const texts = async (who: Who) => (await read(who)).body.messages.map(({ text }) => text)
  const act = (who: Who, action: 'ask' | 'end' | 'decline') => who.call(actOnIntroduction, { params, body: { action } })
  const yes = async () => {
    await act(them, 'ask')
    const reveal = { email: true, phone: false }
    return her.call(actOnIntroduction, { params, body: { action: 'yes', reveal } })
  }
  const seen = (who: Who, upTo: number) => who.call(markThreadRead, { params, body: { upTo } })
  return { candidate, company, consultant, her, them, hers, params, say, read, texts, act, yes, seen }
}

const mailsTo = ({ accountId }: { accountId: string }) =>
  given.system((tx) => tx.$count(outbox, and(eq(outbox.channel, 'mail'), eq(outbox.recipient, accountId))))
const told = ({ accountId }: { accountId: string }) =>
  given.system((tx) => tx.$count(outbox, and(eq(outbox.channel, 'live'), eq(outbox.recipient, accountId))))

test('three people talk before the yes, and nobody else hears it', async () => {
  const { candidate, company, consultant, her, them, hers, params, say, read, texts } = await aThread()
  const before = await told(company)
  expect((await say(her, 'Er der et roligt sted at sidde?')).status).toBe(200)
  expect(await told(company)).toBe(before + 1)
  expect((await say(them, 'Ja, der er et lille kontor.')).status).toBe(200)
  expect((await say(hers, 'Jeg kan tage med ud at se det.')).status).toBe(200)

  const theirs = await read(them)
  expect(theirs.body).toMatchObject({ mayWrite: true, anonymous: true })
  expect(theirs.body.messages.map(({ number, by, mine }) => [number, by, mine])).toEqual([
    [1, 'candidate', false],
    [2, 'company', true],
    [3, 'caseworker', false],
  ])
  for (const secret of ['Ditte', candidate.id, candidate.accountId, consultant.accountId])
    expect(theirs.text).not.toContain(secret)
  expect(await texts(her)).toHaveLength(3)
  const listed = await her.call(listIntroductions, { query: {} })
  expect(listed.body.find(({ id }) => id === params.introductionId)?.unread).toBe(2)

  const strangers = [await given.candidate(), await given.company(), await given.admin()]
  const benefits = await given.caseworker({ decidesOnBenefits: true })
  const away = await given.caseworker({ municipality: '0998' })
  for (const nobody of [...strangers, benefits, away]) {
    expect((await read(as(nobody))).status).toBe(404)
    expect((await say(as(nobody), 'Hej')).status).toBe(404)
  }
  const known = await as(benefits).call(readIntroduction, { params })
  expect([known.status, known.body.unread]).toEqual([200, 0])
  const colleague = as(await given.caseworker())
  expect((await read(colleague)).body).toMatchObject({ messages: [], mayWrite: false, reasonNeeded: true })
  expect((await say(colleague, 'Hej')).problem.code).toBe('reason-needed')
})

test('before the yes nobody tells who she is; after it they may', async () => {
  const { her, them, hers, say, texts, yes } = await aThread()
  const code = async (...said: Parameters<typeof say>) =>
    (await say(...said)).problem.fields?.map((field) => field.code)
  for (const text of ['Ring 20 30 40 50', 'ditte@example.dk', 'Se www.ditte.dk']) {
    expect(await code(her, text)).toEqual(['contact'])
    expect(await code(them, text)).toEqual(['contact'])
    expect(await code(hers, text)).toEqual(['contact'])
  }
  for (const text of ['Hilsen Ditte', 'jeg hedder ditte', 'Mvh. Holm', 'Det er Dittes første job'])
    expect([await code(her, text), await code(hers, text)]).toEqual([['own-name'], ['her-name']])
  // A refusal would tell the company that it guessed right.
  expect((await say(them, 'Hedder du Ditte?')).status).toBe(200)
  expect(await code(her, 'Mit nummer er 010190-1234')).toEqual(['cpr'])
  expect(await code(her, 'Jeg har en depression')).toEqual(['sensitive-words'])
  expect((await say(her, 'Jeg har en depression', { keepWords: true })).status).toBe(200)

  expect((await yes()).body.state).toBe('yes')
  expect((await say(her, 'Hilsen Ditte, ring 20 30 40 50')).status).toBe(200)
  expect(await code(her, 'Mit nummer er 010190-1234', { keepWords: true })).toEqual(['cpr'])
  expect(await texts(them)).toContain('Hilsen Ditte, ring 20 30 40 50')
})

test.each(['end', 'decline', 'hide'] as const)(
  'after %s nobody writes, and the company reads nothing on the next request',
  async (how) => {
    const { candidate, company, her, them, hers, say, texts, read, act, yes } = await aThread()
    if (how === 'end') await yes()
    await say(her, 'Vi ses på torsdag')
    expect(await texts(them)).toEqual(['Vi ses på torsdag'])
    if (how === 'hide')
      await her.call(hideFromCompany, { params: { candidateId: candidate.id, cvr: company.cvr }, body: { name: 'Nu' } })
    else await act(how === 'end' ? her : them, how)

    const after = await read(them)
    expect(after.body).toMatchObject({ messages: [], mayWrite: false, openers: [] })
    expect(after.text).not.toContain('torsdag')
    expect([await texts(her), await texts(hers)]).toEqual([['Vi ses på torsdag'], ['Vi ses på torsdag']])
    for (const who of [her, them, hers]) expect((await say(who, 'Hej')).problem.code).toBe('not-possible')
  },
)

test('a mail comes once until it was read', async () => {
  const { company, candidate, consultant, her, them, hers, say, seen } = await aThread()
  const start = await mailsTo(company)
  await Promise.all([say(her, 'Et'), say(her, 'To'), say(her, 'Tre')])
  expect(await mailsTo(company)).toBe(start + 1)
  await seen(them, 3)
  await say(her, 'Fire')
  expect(await mailsTo(company)).toBe(start + 2)
  expect(await mailsTo(candidate)).toBe(0)

  // A consultant who has said something takes part.
  expect(await mailsTo(consultant)).toBe(0)
  await say(hers, 'Fem')
  await say(them, 'Seks')
  expect(await mailsTo(consultant)).toBe(1)
})

test('read marks are told to who wrote, unless a person keeps them to herself', async () => {
  const { her, them, say, read, seen, params } = await aThread()
  await say(them, 'Hej')
  expect((await read(them)).body.messages[0]?.readBy).toEqual([])
  await seen(her, 99)
  expect((await read(them)).body.messages[0]?.readBy).toEqual(['candidate'])
  expect((await her.call(readIntroduction, { params })).body.unread).toBe(0)
  await say(them, 'Hej igen')
  expect((await her.call(readIntroduction, { params })).body.unread).toBe(1)

  const changed = await her.call(updateAccount, { body: { showsReading: false } })
  expect(changed.body.showsReading).toBe(false)
  expect((await read(them)).body.messages[0]?.readBy).toEqual([])
  await her.call(updateAccount, { body: { showsReading: true } })
  expect((await read(them)).body.messages[0]?.readBy).toEqual(['candidate'])
})

test('one key says one thing, also when it is sent twice at once', async () => {
  const { candidate, her, params } = await aThread()
  const { cookie } = await app.signIn(candidate.accountId)
  const key = randomUUID()
  const send = () =>
    app.app.inject({
      method: 'POST',
      url: `/api/introductions/${params.introductionId}/thread`,
      headers: { 'x-fleksbro': '1', 'idempotency-key': key, cookie },
      payload: { text: 'Hej' },
    })
  const answers = await Promise.all([send(), send()])
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
  expect((await her.call(readThread, { params })).body.messages).toHaveLength(1)
})

test('what was said is in what she takes out, and goes with her', async () => {
  const { candidate, her, them, params, say, seen, read } = await aThread()
  await say(her, 'Kan jeg møde klokken ti?')
  await say(them, 'Ja')
  await seen(them, 2)
  await seen(her, 2)
  await givePasswords(app, [candidate.accountId])
  const taken = await her.call(exportCandidate, { params: { candidateId: candidate.id }, body: { password } })
  expect(taken.text).toContain('Kan jeg møde klokken ti?')
  await her.call(eraseCandidate, { params: { candidateId: candidate.id }, body: { password } })
  const left = await given.system(async (tx) => [
    await tx.$count(introductionMessage, eq(introductionMessage.introductionId, params.introductionId)),
    await tx.$count(introductionReading, eq(introductionReading.introductionId, params.introductionId)),
  ])
  expect(left).toEqual([0, 0])
  expect((await read(them)).body).toMatchObject({ messages: [], mayWrite: false })
})

test.each([
  ['Jeg er smed', 'Karla Smed', false],
  ['hilsen karla', 'Karla Smed', true],
  ['Hilsen Smed', 'Karla Smed', true],
  ['Mvh. K', 'Karla K. Smed', false],
])('“%s” by %s tells who she is: %s', (text, name, tells) => expect(namesHer(text, name)).toBe(tells))
