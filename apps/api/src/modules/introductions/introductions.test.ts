import {
  actOnIntroduction,
  askToMeet,
  decideAdmission,
  hideFromCompany,
  listIntroductions,
  listLooks,
  listVacancyCandidates,
  moveVacancy,
  proposePair,
  readIntroduction,
  readPair,
  saveProfile,
  showInterest,
} from '@fleksbro/contract'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'
import { outbox } from '../../db/schema/index.ts'
import { expireIntroductions } from './expire-introductions.ts'

const { as, given, clock, database } = await startTestApp()
const nothing = {}

/** One candidate and one vacancy; `card` is how the company reads her in its list now. */
async function aPair(wishes: Parameters<typeof given.candidate>[0] = {}) {
  const licence = `l-${Math.random().toString(36).slice(2)}`
  const candidate = await given.candidate({ ...wishes, facts: { ...wishes.facts, licences: [licence] } })
  const company = await given.company()
  const vacancy = await given.vacancy({ company })
  const params = { candidateId: candidate.id, vacancyId: vacancy.id }
  const her = as(candidate)
  const them = as(company)
  const line = async () => {
    for (let page = 1; ; page++) {
      const { body } = await them.call(listVacancyCandidates, { params, query: { page } })
      const found = body.matches.find(({ card }) => card.licences?.includes(licence))
      if (found || !body.more) return found
    }
  }
  const ask = async (message?: string) => {
    const pseudonym = (await line())?.card.pseudonym ?? 'x'.repeat(32)
    return them.call(askToMeet, { params: { vacancyId: vacancy.id, pseudonym }, body: message ? { message } : {} })
  }
  const act = (
    who: typeof her,
    introductionId: string,
    action: 'no' | 'later' | 'decline' | 'met' | 'end',
    reason?: string,
  ) => who.call(actOnIntroduction, { params: { introductionId }, body: { action, ...(reason ? { reason } : {}) } })
  const yes = (introductionId: string, reveal = { email: true, phone: false }) =>
    her.call(actOnIntroduction, { params: { introductionId }, body: { action: 'yes', reveal } })
  const read = (who: typeof her, introductionId: string) => who.call(readIntroduction, { params: { introductionId } })
  const save = async (body: { visible?: boolean; paused?: boolean }) => {
    const { problem, status } = await her.call(saveProfile, { params, body: { version: 1, ...body } })
    if (status !== 412) return status
    const { version } = problem.current as { version: number }
    return (await her.call(saveProfile, { params, body: { version, ...body } })).status
  }
  return { candidate, company, vacancy, params, her, them, line, ask, act, yes, read, save }
}

const mailsTo = async ({ accountId }: { accountId: string }) =>
  given.system((tx) => tx.$count(outbox, and(eq(outbox.channel, 'mail'), eq(outbox.recipient, accountId))))

test('interest reveals nothing, a question is answered with a yes, and only then the company reads who she is', async () => {
  const { candidate, company, params, her, them, ask, yes, read } = await aPair({ name: 'Ditte Holm' })
  const interest = await her.call(showInterest, { params })
  expect([interest.status, interest.body.state]).toEqual([200, 'interested'])
  const { id } = interest.body
  expect(await mailsTo(company)).toBe(1)

  const known = await read(them, id)
  const blank = { candidate: null, revealed: null, mayReveal: null }
  expect(known.body).toMatchObject({ state: 'interested', ...blank, allowedActions: ['ask', 'decline'] })
  for (const secret of ['Ditte', candidate.id, '20 30 40 50']) expect(known.text).not.toContain(secret)

  const asked = await ask('Vil du se vores lager?')
  expect(asked.body).toMatchObject({ id, state: 'asked', waitsFor: 'candidate', message: 'Vil du se vores lager?' })
  expect(await mailsTo(candidate)).toBe(1)
  const hers = (await read(her, id)).body
  expect(hers.allowedActions).toEqual(['yes', 'later', 'no'])
  expect(hers.mayReveal).toMatchObject({ name: 'Ditte Holm', phone: '20 30 40 50' })

  expect((await yes(id, { email: false, phone: true })).body.state).toBe('yes')
  const revealed = await read(them, id)
  expect(revealed.body.revealed).toEqual({ name: 'Ditte Holm', email: null, phone: '20 30 40 50' })
  expect((await read(as(await given.company()), id)).status).toBe(404)
  expect((await read(as(await given.candidate()), id)).status).toBe(404)
  expect((await read(as(await given.caseworker({ municipality: '0998' })), id)).status).toBe(404)
  expect((await read(as(await given.admin()), id)).status).toBe(404)

  const looks = await her.call(listLooks, { params })
  expect(looks.body.some(({ kind }) => kind === 'introduction')).toBe(true)
})

test.each([{ paused: true }, { visible: false }])(
  'after %o what a yes revealed is gone on the next request, and she comes back as somebody new',
  async (change) => {
    const { her, them, ask, yes, read, save, line, params } = await aPair({ name: 'Ditte Holm' })
    const { id } = (await ask()).body
    const before = (await line())?.card.pseudonym
    await yes(id)
    expect((await read(them, id)).body.revealed?.name).toBe('Ditte Holm')

    expect(await save(change)).toBe(200)
    const after = await read(them, id)
    expect(after.body).toMatchObject({ state: 'ended', revealed: null, card: null, allowedActions: [] })
    expect(after.text).not.toContain('Ditte')
    expect((await ask()).status).toBe(404)
    const refused = await her.call(showInterest, { params })
    expect([refused.problem.code, refused.problem.fields?.[0]?.code]).toEqual([
      'not-visible',
      change.paused ? 'paused' : 'invisible',
    ])

    await save({ paused: false, visible: true })
    const again = await line()
    expect(again).toMatchObject({ introduction: null, allowedActions: ['ask'] })
    expect(again?.card.pseudonym).not.toBe(before)
    const anew = await ask()
    expect([anew.status, anew.body.id === id]).toEqual([200, false])
    expect((await read(them, id)).body).toMatchObject({ state: 'ended', card: null })
  },
)

test('hiding from one company ends what that company has; another keeps what it was shown', async () => {
  const { candidate, company, params, her, them, ask, yes, read } = await aPair()
  const other = await given.company()
  const vacancy = await given.vacancy({ company: other })
  const theirs = await her.call(showInterest, { params: { ...params, vacancyId: vacancy.id } })
  const { id } = (await ask()).body
  await yes(id)

  await her.call(hideFromCompany, { params: { candidateId: candidate.id, cvr: company.cvr }, body: { name: 'Nu' } })
  expect((await read(them, id)).body).toMatchObject({ state: 'ended', revealed: null, card: null })
  const kept = await read(as(other), theirs.body.id)
  expect(kept.body).toMatchObject({ state: 'interested', card: { pseudonym: expect.any(String) } })
  const listed = await as(other).call(listVacancyCandidates, { params: { vacancyId: vacancy.id }, query: nothing })
  const line = listed.body.matches.find(({ introduction }) => introduction?.id === theirs.body.id)
  expect(line?.card.pseudonym).toBe(kept.body.card?.pseudonym)
})

test('nobody is asked twice about the same', async () => {
  const { her, them, ask, act, params } = await aPair()
  const { id } = (await ask()).body
  const twice = await ask()
  expect([twice.status, twice.problem.code]).toEqual([409, 'asked-before'])
  await act(her, id, 'no', 'Sommerfugl')
  expect((await ask()).problem.code).toBe('asked-before')
  const proposal = await as(await given.caseworker()).call(proposePair, { params, body: {} })
  expect(proposal.problem.code).toBe('asked-before')
  expect((await act(them, id, 'met')).problem.code).toBe('not-possible')
})

test('her reason is hers; who decides on benefits reads that it ended, not who ended it', async () => {
  const { candidate, her, them, ask, act, read, params } = await aPair()
  const { id } = (await ask()).body
  await act(her, id, 'no', 'Sommerfugl')
  expect((await read(her, id)).body.reason).toBe('Sommerfugl')
  const consultant = as(await given.caseworker())
  const judge = as(await given.caseworker({ decidesOnBenefits: true }))
  for (const reader of [them, consultant, judge]) expect((await read(reader, id)).text).not.toContain('Sommerfugl')

  expect((await read(consultant, id)).body).toMatchObject({ state: 'no' })
  const judged = (await read(judge, id)).body
  expect(judged).toMatchObject({ state: 'ended', reason: null })
  expect(judged.steps.at(-1)).toMatchObject({ state: 'ended', by: null })
  expect((await judge.call(readPair, { params })).body.introduction).toEqual({ id, state: 'ended' })
  const listed = await judge.call(listIntroductions, { query: { candidate: candidate.id } })
  expect(listed.body.map(({ state }) => state)).toEqual(['ended'])
})

test('a proposal is between her and her consultant until she says that she would like to hear more', async () => {
  const berit = await given.caseworker()
  const { candidate, vacancy, company, params, her, them, read, line } = await aPair({ caseworkerId: berit.accountId })
  const proposed = await as(berit).call(proposePair, { params, body: { message: 'Jeg tror, det er noget for dig' } })
  expect(proposed.body).toMatchObject({ state: 'proposed', waitsFor: 'candidate' })
  expect([await mailsTo(candidate), await mailsTo(company)]).toEqual([1, 0])
  const { id } = proposed.body
  expect((await read(them, id)).status).toBe(404)
  expect((await them.call(listIntroductions, { query: {} })).body).toEqual([])
  expect((await line())?.introduction).toBeNull()
  expect((await read(her, id)).body).toMatchObject({ message: 'Jeg tror, det er noget for dig', mayReveal: null })

  const interested = await her.call(showInterest, { params })
  expect(interested.body).toMatchObject({ id, state: 'interested' })
  const told = (await read(them, id)).body
  expect(told).toMatchObject({ startedBy: 'candidate', message: null, vacancy: { id: vacancy.id } })
  expect(told.steps.map(({ state }) => state)).toEqual(['interested'])
})

test('a proposal she declined stays unknown to the company, whose own question goes the usual way', async () => {
  const berit = await given.caseworker()
  const { params, her, them, act, ask, read } = await aPair()
  const { id } = (await as(berit).call(proposePair, { params, body: { message: 'Hemmelig' } })).body
  await act(her, id, 'no', 'Sommerfugl')
  const asked = await ask()
  expect([asked.status, asked.body.state, asked.body.startedBy]).toEqual([200, 'asked', 'company'])
  expect(asked.body.steps.map(({ state }) => state)).toEqual(['asked'])
  const theirs = await read(them, asked.body.id)
  for (const secret of ['Hemmelig', 'Sommerfugl', 'proposed', 'caseworkerId']) expect(theirs.text).not.toContain(secret)
})

test('she hears why a company cannot be told of her interest; a shielded person is never introduced', async () => {
  const invisible = await aPair({ visible: false })
  const refused = await invisible.her.call(showInterest, { params: invisible.params })
  expect([refused.status, refused.problem.code, refused.problem.fields]).toEqual([
    409,
    'not-visible',
    [{ path: '', code: 'invisible' }],
  ])
  const shielded = await aPair({ shielded: true })
  const never = await shielded.her.call(showInterest, { params: shielded.params })
  expect(never.problem.fields).toEqual([{ path: '', code: 'shielded' }])
  const proposal = await as(await given.caseworker()).call(proposePair, { params: shielded.params, body: {} })
  expect(proposal.problem.code).toBe('shielded')
})

test('nobody answers for others, and a colleague needs a reason first', async () => {
  const berit = await given.caseworker()
  const { params, her, them, ask, act, yes, read } = await aPair({ caseworkerId: berit.accountId })
  const colleague = as(await given.caseworker())
  expect((await colleague.call(proposePair, { params, body: {} })).problem.code).toBe('reason-needed')
  const { id } = (await ask('Kom forbi')).body
  const reveal = { email: true, phone: false }
  const forged = await them.call(actOnIntroduction, { params: { introductionId: id }, body: { action: 'yes', reveal } })
  expect(forged.problem.code).toBe('not-possible')
  expect((await act(as(await given.company()), id, 'decline')).status).toBe(404)
  expect((await act(as(await given.candidate()), id, 'no')).status).toBe(404)
  expect((await act(as(berit), id, 'no')).problem.code).toBe('not-possible')
  expect((await read(colleague, id)).body.message).toBeNull()
  expect((await read(as(berit), id)).body.message).toBe('Kom forbi')
  const nothingChosen = { email: false, phone: false }
  expect((await yes(id, nothingChosen)).status).toBe(400)
  expect((await read(her, id)).body.state).toBe('asked')
})

test('a CPR number and words about illness are stopped in a message', async () => {
  const { line, them, vacancy } = await aPair()
  const params = { vacancyId: vacancy.id, pseudonym: (await line())?.card.pseudonym ?? '' }
  const cpr = await them.call(askToMeet, { params, body: { message: 'Er det 010190-1234?', keepWords: true } })
  expect(cpr.problem.fields).toMatchObject([{ path: '/message', code: 'cpr' }])
  const words = await them.call(askToMeet, { params, body: { message: 'Har du depression?' } })
  expect(words.problem.fields).toMatchObject([{ path: '/message', code: 'sensitive-words' }])
})

test('whoever is not answered in time is told that it ended', async () => {
  const { candidate, company, her, them, ask, read } = await aPair()
  const { id } = (await ask()).body
  clock.moveTo(20)
  await expireIntroductions(database)
  expect((await read(her, id)).body.state).toBe('asked')
  clock.moveTo(22)
  await expireIntroductions(database)
  clock.moveTo(0)
  expect((await read(her, id)).body).toMatchObject({ state: 'expired', waitsFor: null, deadline: null })
  expect((await read(them, id)).body).toMatchObject({ state: 'expired', allowedActions: [] })
  expect([await mailsTo(candidate), await mailsTo(company)]).toEqual([2, 1])
})

test('who was asked may still say yes while the vacancy takes in nobody new', async () => {
  const { vacancy, them, ask, yes } = await aPair()
  const { id } = (await ask()).body
  await them.call(moveVacancy, { params: { vacancyId: vacancy.id }, body: { action: 'pause' } })
  expect((await yes(id)).body.state).toBe('yes')
})

test('a company that is no longer let in reads nothing more, and what it was shown is gone', async () => {
  const berit = await given.caseworker()
  const { company, her, them, ask, yes, read } = await aPair()
  const { id } = (await ask()).body
  await yes(id)
  const body = { status: 'refused', reason: 'Aftalen er ophørt' } as const
  expect((await as(berit).call(decideAdmission, { params: { companyId: company.id }, body })).status).toBe(200)
  expect((await read(them, id)).status).toBe(404)
  expect((await read(her, id)).body).toMatchObject({ state: 'ended', revealed: null })
  await as(berit).call(decideAdmission, { params: { companyId: company.id }, body: { status: 'in' } })
  expect((await read(them, id)).body).toMatchObject({ state: 'ended', revealed: null })
})

test('a filled vacancy ends what nobody has said yes to', async () => {
  const { vacancy, them, her, params, read } = await aPair()
  const { id } = (await her.call(showInterest, { params })).body
  await them.call(moveVacancy, { params: { vacancyId: vacancy.id }, body: { action: 'fill' } })
  expect((await read(her, id)).body).toMatchObject({ state: 'ended', vacancy: { id: vacancy.id } })
})

test('who waits longest comes first, what is over last', async () => {
  const candidate = await given.candidate()
  const her = as(candidate)
  const company = await given.company()
  const ids = []
  for (const day of [0, 1, 2]) {
    clock.moveTo(day)
    const vacancy = await given.vacancy({ company })
    const params = { candidateId: candidate.id, vacancyId: vacancy.id }
    ids.push((await her.call(showInterest, { params })).body.id)
  }
  await her.call(actOnIntroduction, { params: { introductionId: ids[0] ?? '' }, body: { action: 'end' } })
  clock.moveTo(0)
  const listed = await her.call(listIntroductions, { query: {} })
  expect(listed.body.map(({ id }) => id)).toEqual([ids[1], ids[2], ids[0]])
  const open = await as(company).call(listIntroductions, { query: { open: 'yes' } })
  expect(open.body.map(({ id }) => id)).toEqual([ids[1], ids[2]])
})

test('a repeated key starts nothing twice and is answered with what stands now', async () => {
  const { params, her } = await aPair()
  const key = { 'idempotency-key': 'interest-once' }
  const first = await her.call(showInterest, { params }, key)
  const second = await her.call(showInterest, { params }, key)
  expect([first.status, second.status, second.body.id]).toEqual([200, 200, first.body.id])
})
