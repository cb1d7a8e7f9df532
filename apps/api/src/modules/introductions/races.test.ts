import {
  actOnIntroduction,
  askToMeet,
  listIntroductions,
  listVacancyCandidates,
  proposePair,
  readIntroduction,
  saveProfile,
  showInterest,
} from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { home } from '../../../test/builders.ts'
import { startTestApp } from '../../../test/test-app.ts'
import { findIntroductions } from './introductions.queries.ts'

const { as, given, database } = await startTestApp()
const twenty = Array.from({ length: 20 }, (_, n) => n)
const rounds = Array.from({ length: 8 }, (_, n) => n)

async function visiblePair() {
  const licence = `l-${Math.random().toString(36).slice(2)}`
  const candidate = await given.candidate({ name: 'Ditte Holm', facts: { licences: [licence] } })
  const vacancy = await given.vacancy()
  const them = as(vacancy.company)
  const params = { candidateId: candidate.id, vacancyId: vacancy.id }
  const pseudonym = async () => {
    for (let page = 1; ; page++) {
      const { body } = await them.call(listVacancyCandidates, { params, query: { page } })
      const found = body.matches.find(({ card }) => card.licences?.includes(licence))
      if (found) return found.card.pseudonym
      if (!body.more) throw new Error('She is not there.')
    }
  }
  const known = { vacancyId: vacancy.id, pseudonym: await pseudonym() }
  return { her: as(candidate), them, params, ask: () => them.call(askToMeet, { params: known, body: {} }) }
}

const rowsOf = (candidateId: string) =>
  database.within({ role: 'system', municipality: home }, (tx) => findIntroductions(tx, { candidateId }))

test('twenty questions at once are one', async () => {
  const { ask, params, them } = await visiblePair()
  const answers = await Promise.all(twenty.map(ask))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ problem, status }) => status === 409 && problem.code === 'asked-before')).toHaveLength(19)
  const [row, ...more] = await rowsOf(params.candidateId)
  expect([row?.steps.length, more.length]).toEqual([1, 0])
  expect((await them.call(listIntroductions, { query: {} })).body).toHaveLength(1)
})

test('a proposal, her interest and a question at once are one introduction', async () => {
  const berit = as(await given.caseworker())
  for (const _ of rounds) {
    const { ask, her, params } = await visiblePair()
    const answers = await Promise.all([
      ask(),
      her.call(showInterest, { params }),
      berit.call(proposePair, { params, body: {} }),
    ])
    expect(answers.some(({ status }) => status === 200)).toBe(true)
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
    expect(await rowsOf(params.candidateId)).toHaveLength(1)
  }
})

test('twenty yes at once are one', async () => {
  const { ask, her, params } = await visiblePair()
  const { id } = (await ask()).body
  const body = { action: 'yes', reveal: { email: true, phone: false } } as const
  const answers = await Promise.all(
    twenty.map(() => her.call(actOnIntroduction, { params: { introductionId: id }, body })),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  const [row] = await rowsOf(params.candidateId)
  expect(row?.steps.map(({ state }) => state)).toEqual(['asked', 'yes'])
})

test('whichever of a yes and a withdrawal comes first, nothing stays revealed', async () => {
  for (const round of rounds) {
    const { ask, her, them, params } = await visiblePair()
    const { id } = (await ask()).body
    const yes = () =>
      her.call(actOnIntroduction, {
        params: { introductionId: id },
        body: { action: 'yes', reveal: { email: true, phone: true } },
      })
    const withdraw = () => her.call(saveProfile, { params, body: { version: 2, paused: true } })
    const answers = await Promise.all(round % 2 ? [yes(), withdraw()] : [withdraw(), yes()])
    const statuses = answers.map(({ status }) => status)
    expect(statuses.every((status) => status === 200 || status === 409)).toBe(true)
    expect(statuses[round % 2]).toBe(200)
    const after = await them.call(readIntroduction, { params: { introductionId: id } })
    expect(after.body).toMatchObject({ state: 'ended', revealed: null, card: null })
    const [row] = await rowsOf(params.candidateId)
    expect(row?.sealedRevealed).toBeNull()
  }
})

test('a no and a question withdrawn by the company at once leave one end', async () => {
  for (const _ of rounds) {
    const { ask, her, them, params } = await visiblePair()
    const { id } = (await ask()).body
    const answers = await Promise.all([
      her.call(actOnIntroduction, { params: { introductionId: id }, body: { action: 'no' } }),
      them.call(actOnIntroduction, { params: { introductionId: id }, body: { action: 'decline' } }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const [row] = await rowsOf(params.candidateId)
    expect(row?.steps).toHaveLength(2)
  }
})
