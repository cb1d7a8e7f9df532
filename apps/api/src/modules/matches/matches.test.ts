import {
  askToMeet,
  decideOnMatch,
  listLooks,
  listMyMatches,
  listReview,
  listVacancyCandidates,
  openCandidate,
  proposePair,
  readPair,
  readVacancyCandidate,
  rejectPair,
  showInterest,
  undoRejection,
} from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { home } from '../../../test/builders.ts'
import { startTestApp } from '../../../test/test-app.ts'
import { admission, offeredVacancy } from '../../db/schema/index.ts'

const { as, given } = await startTestApp()
const hours = { min: 5, max: 10 }
const everyMorning = 0b1_0001_0001_0001_0001
const facts = {
  tasks: ['t-pack-orders'],
  hours,
  availability: everyMorning,
  needs: [
    { code: 'SAN-01', strength: 'required', shown: false },
    { code: 'TEM-01', strength: 'preferred', shown: true },
  ] as const,
}
const offers = {
  hours,
  tasks: [{ id: 't-pack-orders' }],
  schedule: { slots: everyMorning, placement: 'free' as const },
  conditions: { 'TEM-01': { answer: 'yes' as const } },
}
const first = { params: { vacancyId: '' }, query: {} }

test('a candidate reads her matches with reasons; what she puts aside moves there and back', async () => {
  const karla = await given.candidate({ facts: { ...facts, needs: [...facts.needs] } })
  const vacancy = await given.vacancy({ facts: offers })
  const params = { candidateId: karla.id, vacancyId: vacancy.id }
  const her = as(karla)
  const listed = async (show: 'open' | 'later' | 'not-for-me' | 'all') => {
    const { body } = await her.call(listMyMatches, { params, query: { show, limit: 100 } })
    return body.matches.find((match) => match.vacancy.id === vacancy.id)
  }
  expect(await listed('open')).toMatchObject({
    match: { view: 'full', verdict: 'to-clarify' },
    decision: null,
    allowedActions: ['interest', 'decide'],
  })

  expect((await her.call(decideOnMatch, { params, body: { decision: 'later' } })).status).toBe(200)
  expect(await listed('open')).toBeUndefined()
  expect(await listed('later')).toMatchObject({ decision: 'later' })
  await her.call(decideOnMatch, { params, body: { decision: null } })
  expect(await listed('open')).toBeDefined()
})

test('her reason is read by nobody else, and who decides on benefits sees no decision at all', async () => {
  const berit = await given.caseworker()
  const judge = await given.caseworker({ decidesOnBenefits: true })
  const karla = await given.candidate({ facts: { ...facts, needs: [...facts.needs] } })
  const vacancy = await given.vacancy({ facts: offers })
  const params = { candidateId: karla.id, vacancyId: vacancy.id }
  await as(karla).call(decideOnMatch, { params, body: { decision: 'not-for-me', reason: 'Zebra og giraf' } })

  const pair = await as(berit).call(readPair, { params })
  expect(pair.body.decision).toBe('not-for-me')
  expect(pair.text).not.toContain('Zebra')
  expect((await as(judge).call(readPair, { params })).body.decision).toBeNull()
  const list = await as(judge).call(listMyMatches, { params, query: { show: 'open', limit: 100 } })
  expect(list.body.matches.map((match) => match.vacancy.id)).toContain(vacancy.id)
  const aside = await as(judge).call(listMyMatches, { params, query: { show: 'not-for-me' } })
  expect(aside.body.matches).toEqual([])
})

test('a break empties her list and says so', async () => {
  await given.vacancy({ facts: offers })
  const resting = await given.candidate({ facts: { hours }, paused: true })
  const { body } = await as(resting).call(listMyMatches, { params: { candidateId: resting.id }, query: {} })
  expect(body).toMatchObject({ matches: [], total: 0, paused: true })
})

test('companies she hides from are not in her list', async () => {
  const present = await given.company()
  const vacancy = await given.vacancy({ company: present, facts: offers })
  const karla = await given.candidate({ facts: { hours }, hiddenFrom: [{ cvr: present.cvr, name: 'Nu' }] })
  const params = { candidateId: karla.id, vacancyId: vacancy.id }
  const { body } = await as(karla).call(listMyMatches, { params, query: { show: 'all', limit: 100 } })
  expect(body.matches.map((match) => match.vacancy.id)).not.toContain(vacancy.id)
  expect((await as(karla).call(readPair, { params })).status).toBe(404)
})

test('a consultant reads the matrix of a pair, rejects with a reason and takes it back; a colleague needs a reason', async () => {
  const berit = await given.caseworker({ name: 'Berit Lund' })
  const colleague = await given.caseworker()
  const karla = await given.candidate({ facts: { ...facts, needs: [...facts.needs] }, caseworkerId: berit.accountId })
  const vacancy = await given.vacancy({ facts: offers })
  const params = { candidateId: karla.id, vacancyId: vacancy.id }

  const pair = await as(berit).call(readPair, { params })
  expect(pair.body.matrix).toMatchObject([
    { code: 'SAN-01', strength: 'required', shown: false, condition: null, outcome: 'open' },
    { code: 'TEM-01', strength: 'preferred', shown: true, condition: { answer: 'yes' }, outcome: 'met', schemes: [] },
  ])
  expect(pair.body.allowedActions).toEqual(['propose', 'reject'])

  const rejected = await as(berit).call(rejectPair, { params, body: { reason: 'Holdet er ikke klar endnu' } })
  expect(rejected.body.rejection).toMatchObject({
    reason: 'Holdet er ikke klar endnu',
    by: 'Berit Lund',
    rulesVersion: 1,
  })
  expect(rejected.body.allowedActions).toEqual(['undo-rejection'])
  const actionsFor = async (who: Parameters<typeof as>[0]) => {
    const { body } = await as(who).call(listMyMatches, { params, query: { show: 'all', limit: 100 } })
    return body.matches.find((match) => match.vacancy.id === vacancy.id)?.allowedActions
  }
  expect([await actionsFor(berit), await actionsFor(karla)]).toEqual([['undo-rejection'], ['interest', 'decide']])
  expect((await as(karla).call(readPair, { params })).body.rejection).toBeNull()

  const refused = await as(colleague).call(readPair, { params })
  expect([refused.status, refused.problem.code]).toEqual([409, 'reason-needed'])
  await as(colleague).call(openCandidate, { params, body: { reason: 'Vikar for Berit' } })
  expect((await as(colleague).call(readPair, { params })).status).toBe(200)

  expect((await as(berit).call(undoRejection, { params })).body.rejection).toBeNull()
})

test('the review holds at most five pairs per person, names no need and keeps to the filters', async () => {
  const berit = await given.caseworker()
  const karla = await given.candidate({ facts: { ...facts, needs: [...facts.needs] }, caseworkerId: berit.accountId })
  const company = await given.company()
  for (let n = 0; n < 6; n++) await given.vacancy({ company, facts: { ...offers, sector: 'science' } })

  const { body, text } = await as(berit).call(listReview, { query: { sector: 'science' } })
  expect(body.rows).toHaveLength(5)
  expect(body.rows.every(({ candidate }) => candidate.id === karla.id && candidate.mine)).toBe(true)
  expect(text).not.toMatch(/SAN-01|TEM-01|need/)
  const again = await as(berit).call(listReview, { query: { sector: 'science' } })
  expect(again.text).toBe(text)

  const [pair] = body.rows
  const params = { candidateId: karla.id, vacancyId: pair?.vacancy.id ?? '' }
  await as(berit).call(rejectPair, { params, body: { reason: 'Ikke nu' } })
  const rejected = await as(berit).call(listReview, { query: { sector: 'science', state: 'rejected' } })
  expect(rejected.body.rows).toMatchObject([{ vacancy: { id: params.vacancyId }, rejected: true }])
})

test('what is under way is answered, not put aside; what was rejected is not proposed', async () => {
  const berit = as(await given.caseworker())
  const karla = await given.candidate({ facts: { hours } })
  const [one, two] = [await given.vacancy({ facts: offers }), await given.vacancy({ facts: offers })]
  const params = { candidateId: karla.id, vacancyId: one.id }
  await berit.call(proposePair, { params, body: {} })
  const aside = await as(karla).call(decideOnMatch, { params, body: { decision: 'not-for-me' } })
  expect([aside.status, aside.problem.code]).toEqual([409, 'introduction-open'])
  expect((await as(karla).call(readPair, { params })).body.allowedActions).toEqual(['interest'])
  const late = await berit.call(rejectPair, { params, body: { reason: 'Fortrudt' } })
  expect(late.problem.code).toBe('introduced-before')

  const other = { candidateId: karla.id, vacancyId: two.id }
  await berit.call(rejectPair, { params: other, body: { reason: 'Ikke nu' } })
  expect((await berit.call(proposePair, { params: other, body: {} })).problem.code).toBe('rejected')
})

test('a CPR number is refused in every reason', async () => {
  const berit = as(await given.caseworker())
  const karla = await given.candidate({ facts: { hours } })
  const vacancy = await given.vacancy({ facts: offers })
  const params = { candidateId: karla.id, vacancyId: vacancy.id }
  const reason = 'Ring til 010190-1234'
  const answers = await Promise.all([
    berit.call(rejectPair, { params, body: { reason, keepWords: true } }),
    as(karla).call(decideOnMatch, { params, body: { decision: 'later', reason } }),
  ])
  for (const { problem } of answers) expect(problem.fields).toMatchObject([{ path: '/reason', code: 'cpr' }])
  expect((await berit.call(rejectPair, { params, body: { reason: ' ' } })).status).toBe(400)
})

test('strangers get nothing: other candidates, other municipalities, other companies, wrong roles', async () => {
  const karla = await given.candidate({ facts: { hours } })
  const other = await given.candidate()
  const away = await given.caseworker({ municipality: '0998' })
  const company = await given.company()
  const vacancy = await given.vacancy({ company, facts: offers })
  const params = { candidateId: karla.id, vacancyId: vacancy.id }
  const statuses = await Promise.all([
    as(other).call(listMyMatches, { params, query: {} }),
    as(other).call(readPair, { params }),
    as(other).call(decideOnMatch, { params, body: { decision: 'later' } }),
    as(other).call(showInterest, { params }),
    as(away).call(readPair, { params }),
    as(away).call(rejectPair, { params, body: { reason: 'Nej' } }),
    as(company).call(readPair, { params }),
    as(company).call(listReview, { query: {} }),
    as(karla).call(listVacancyCandidates, { ...first, params }),
    as(await given.company()).call(listVacancyCandidates, { ...first, params }),
    as(await given.admin()).call(readPair, { params }),
  ])
  expect(statuses.map(({ status }) => status)).toEqual(statuses.map(() => 404))
})

test('a company reads cards without names, under a pseudonym that is its own', async () => {
  const karla = await given.candidate({
    name: 'Ditte Holm',
    facts: { ...facts, needs: [...facts.needs], home: '2900', licences: ['forklift'] },
  })
  const [one, two] = [await given.vacancy({ facts: offers }), await given.vacancy({ facts: offers })]
  const list = await as(one.company).call(listVacancyCandidates, { ...first, params: { vacancyId: one.id } })
  const shown = list.body.matches.find(({ card }) => card.licences?.includes('forklift'))
  expect(shown).toMatchObject({
    match: { view: 'company', verdict: 'to-clarify' },
    introduction: null,
    allowedActions: ['ask'],
  })
  expect(shown?.match.candidateId).toBe(shown?.card.pseudonym)
  for (const secret of ['Ditte', karla.id, '2900', 'SAN-01', 'commute']) expect(list.text).not.toContain(secret)

  const pseudonym = shown?.card.pseudonym ?? ''
  const opened = await as(one.company).call(readVacancyCandidate, { params: { vacancyId: one.id, pseudonym } })
  expect(opened.body).toEqual(shown)
  const elsewhere = await as(two.company).call(readVacancyCandidate, { params: { vacancyId: two.id, pseudonym } })
  const unknown = await as(two.company).call(readVacancyCandidate, {
    params: { vacancyId: two.id, pseudonym: 'x'.repeat(32) },
  })
  expect(elsewhere.status).toBe(404)
  expect(elsewhere.text).toBe(unknown.text)
})

test('a draft is matched with nobody', async () => {
  const company = await given.company()
  const draft = await given.vacancy({ company, status: 'draft', facts: offers })
  const refused = await as(company).call(listVacancyCandidates, { ...first, params: { vacancyId: draft.id } })
  expect([refused.status, refused.problem.code]).toEqual([409, 'not-published'])
  expect(
    (await as(company).call(askToMeet, { params: { vacancyId: draft.id, pseudonym: 'x'.repeat(32) }, body: {} }))
      .status,
  ).toBe(404)
})

test('one list holds the people of every municipality that offers the vacancy; each sees that she was in it', async () => {
  const [here, away] = [home, '0998']
  const company = await given.company()
  const vacancy = await given.vacancy({ company, facts: offers })
  const anna = await given.candidate({ municipality: away, facts: { licences: ['crane'] } })
  const bodil = await given.candidate({ municipality: here, facts: { licences: ['crane'] } })
  await given.system(async (tx) => {
    await tx.insert(admission).values({ municipality: away, companyId: company.id, status: 'in', askedAt: tx.now })
    const offer = { municipality: away, vacancyId: vacancy.id, companyId: company.id, offeredAt: tx.now }
    await tx.insert(offeredVacancy).values(offer)
  }, away)
  const list = () => as(company).call(listVacancyCandidates, { ...first, params: { vacancyId: vacancy.id } })
  const { body } = await list()
  await list()
  const shown = body.matches.filter(({ card }) => card.licences?.includes('crane'))
  expect(shown).toHaveLength(2)
  for (const { card } of shown) {
    const params = { vacancyId: vacancy.id, pseudonym: card.pseudonym }
    expect((await as(company).call(readVacancyCandidate, { params })).body.card).toEqual(card)
  }
  for (const she of [anna, bodil]) {
    const looks = await as(she).call(listLooks, { params: { candidateId: she.id } })
    expect(looks.body.map(({ kind }) => kind).sort()).toEqual(['card', 'list'])
  }
})

test('beside cards that can be counted stands no number', async () => {
  const vacancy = await given.vacancy({ facts: offers })
  await given.candidate({ facts: { hours } })
  const { body } = await as(vacancy.company).call(listVacancyCandidates, {
    ...first,
    params: { vacancyId: vacancy.id },
  })
  expect([body.matches.length > 0, body.more, body.band]).toEqual([true, false, null])
})
