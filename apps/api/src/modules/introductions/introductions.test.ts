import { randomUUID } from 'node:crypto'
import {
  actOnIntroduction,
  askToMeet,
  listIntroductions,
  listMyMatches,
  listVacancyCandidates,
  proposePair,
  readIntroduction,
  readPair,
  readVacancyCandidate,
  saveProfile,
  showInterest,
} from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../test/test-app.ts'

const { as, given } = await startTestApp()

async function aPair(wishes: Parameters<typeof given.candidate>[0] = {}) {
  const candidate = await given.candidate(wishes)
  const company = await given.company()
  const vacancy = await given.vacancy({ company })
  const params = { candidateId: candidate.id, vacancyId: vacancy.id }
  const her = as(candidate)
  const them = as(company)
  const card = async () => {
    const { body } = await them.call(listVacancyCandidates, { params: { vacancyId: vacancy.id }, query: {} })
    for (const { card } of body.matches) {
      const opened = await them.call(readVacancyCandidate, { params: { vacancyId: vacancy.id, pseudonym: card.pseudonym } })
      if (opened.status === 200) return card
    }
    throw new Error('no card')
  }
  return { candidate, company, vacancy, params, her, them, card }
}

test('interest reveals nothing, a question is answered with a yes, and only then the company reads who she is', async () => {
  const { params, her, them, vacancy, candidate } = await aPair({ name: 'Ditte Holm' })
  const interest = await her.call(showInterest, { params })
  expect(interest.status).toBe(200)
  expect(interest.body.state).toBe('interested')
  const id = interest.body.id

  const known = await them.call(readIntroduction, { params: { introductionId: id } })
  expect(known.status).toBe(200)
  expect(known.body).toMatchObject({ state: 'interested', candidate: null, revealed: null, allowedActions: ['ask', 'decline'] })
  expect(known.text).not.toContain('Ditte')
  expect(known.text).not.toContain(candidate.id)
  const pseudonym = known.body.card?.pseudonym ?? ''

  const asked = await them.call(askToMeet, {
    params: { vacancyId: vacancy.id, pseudonym },
    body: { message: 'Vil du se vores lager?' },
  })
  expect(asked.body).toMatchObject({ id, state: 'asked', waitsFor: 'candidate', message: 'Vil du se vores lager?' })

  const hers = await her.call(readIntroduction, { params: { introductionId: id } })
  expect(hers.body.allowedActions).toEqual(['yes', 'later', 'no'])
  expect(hers.body.mayReveal).toMatchObject({ name: 'Ditte Holm', phone: '20 30 40 50' })

  const yes = await her.call(actOnIntroduction, {
    params: { introductionId: id },
    body: { action: 'yes', reveal: { email: false, phone: true } },
  })
  expect(yes.body.state).toBe('yes')
  const revealed = await them.call(readIntroduction, { params: { introductionId: id } })
  expect(revealed.body.revealed).toEqual({ name: 'Ditte Holm', email: null, phone: '20 30 40 50' })

  const stranger = await as(await given.company()).call(readIntroduction, { params: { introductionId: id } })
  expect(stranger.status).toBe(404)
})

test.each(['paused', 'hidden'] as const)('what a yes revealed is gone on the next request once she is %s', async (how) => {
  const { params, her, them, vacancy } = await aPair()
  const id = (await her.call(showInterest, { params })).body.id
  const { body } = await them.call(readIntroduction, { params: { introductionId: id } })
  await them.call(askToMeet, { params: { vacancyId: vacancy.id, pseudonym: body.card?.pseudonym ?? '' }, body: {} })
  await her.call(actOnIntroduction, { params: { introductionId: id }, body: { action: 'yes', reveal: { email: true, phone: false } } })
  const saved = await her.call(saveProfile, {
    params,
    body: { version: 2, ...(how === 'paused' ? { paused: true } : { visible: false }) },
  })
  expect(saved.status).toBe(200)
  const after = await them.call(readIntroduction, { params: { introductionId: id } })
  expect(after.body).toMatchObject({ state: 'ended', revealed: null, card: null, allowedActions: [] })
})
