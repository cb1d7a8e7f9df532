import {
  actOnIntroduction,
  askToMeet,
  listIntroductions,
  listVacancyCandidates,
  listWaiting,
  moveVacancy,
  readVacancy,
  showInterest,
} from '@fleksbro/contract'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { GivenCandidate } from '../../../test/builders.ts'
import { startTestApp } from '../../../test/test-app.ts'
import { outbox } from '../../db/schema/index.ts'
import { expireIntroductions } from './expire-introductions.ts'
import { pauseSilentVacancies } from './pause-silent-vacancies.ts'
import { remindOfIntroductions } from './remind.ts'

const { as, given, clock, database } = await startTestApp()

/** What the jobs do as the days go by. */
async function daysPass(day: number) {
  clock.moveTo(day)
  await remindOfIntroductions(database)
  await expireIntroductions(database)
  await pauseSilentVacancies(database)
}

async function mailsTo({ accountId }: { accountId: string }, kind: string) {
  const rows = await given.system((tx) => tx.select().from(outbox).where(eq(outbox.recipient, accountId)))
  return rows.filter((row) => row.kind === kind).length
}

test('case 11: a company that answers nobody is reminded, its consultant sees it, and the candidates are told it was not them', async () => {
  const hanne = await given.caseworker()
  const company = await given.company({ caseworkerId: hanne.accountId })
  const vacancy = await given.vacancy({ company, facts: { tasks: [{ id: 't-pack-orders' }] } })
  const params = { vacancyId: vacancy.id }
  const them = as(company)
  const people = await Promise.all([1, 2, 3].map(() => given.candidate()))
  const [curious] = people as [GivenCandidate]
  const stateOf = async (person: GivenCandidate) => (await as(person).call(listIntroductions, { query: {} })).body[0]

  const { body: list } = await them.call(listVacancyCandidates, { params, query: {} })
  for (const { card } of list.matches) {
    await them.call(askToMeet, { params: { ...params, pseudonym: card.pseudonym }, body: {} })
  }
  for (const person of people.slice(1)) {
    const introductionId = (await stateOf(person))?.id as string
    const body = { action: 'yes' as const, reveal: { email: true, phone: false } }
    expect((await as(person).call(actOnIntroduction, { params: { introductionId }, body })).status).toBe(200)
  }
  // The third was asked as well, and answers at once: the company has the word about all three.
  const first = (await stateOf(curious))?.id as string
  await as(curious).call(actOnIntroduction, {
    params: { introductionId: first },
    body: { action: 'yes', reveal: { email: true, phone: false } },
  })

  await daysPass(2)
  expect(await mailsTo(company, 'introduction-waits')).toBe(0)
  await daysPass(3)
  await daysPass(3)
  expect(await mailsTo(company, 'introduction-waits')).toBe(1)
  expect(await mailsTo(hanne, 'nobody-answers')).toBe(0)

  await daysPass(7)
  await daysPass(8)
  expect(await mailsTo(company, 'introduction-waits')).toBe(2)
  expect(await mailsTo(hanne, 'nobody-answers')).toBe(1)
  const waiting = (await as(hanne).call(listWaiting, {})).body
  expect(waiting.filter((one) => one.company?.id === company.id)).toHaveLength(3)

  expect((await them.call(readVacancy, { params })).body.status).toBe('published')
  await daysPass(21)
  for (const person of people) expect(await stateOf(person)).toMatchObject({ state: 'expired', revealed: null })
  expect((await them.call(readVacancy, { params })).body.status).toBe('paused')
  expect(await mailsTo(company, 'vacancy-paused')).toBe(1)
  expect(await mailsTo(hanne, 'nobody-answers')).toBe(2)

  const shown = await them.call(moveVacancy, { params, body: { action: 'resume' } })
  expect(shown.body.status).toBe('published')
  await daysPass(22)
  expect((await them.call(readVacancy, { params })).body.status).toBe('published')
})

test('an answer starts the days anew, and who asked for time is left in peace for a week', async () => {
  const her = await given.candidate({ municipality: '0994' })
  const company = await given.company({ municipality: '0994' })
  const vacancy = await given.vacancy({ company, municipality: '0994' })
  const day = Math.round((clock.now().getTime() - Date.now()) / 86_400_000)
  const pair = { params: { candidateId: her.id, vacancyId: vacancy.id } }
  const { id } = (await as(her).call(showInterest, pair)).body

  await daysPass(day + 3)
  expect(await mailsTo(company, 'introduction-waits')).toBe(1)
  const { body: list } = await as(company).call(listVacancyCandidates, {
    params: { vacancyId: vacancy.id },
    query: {},
  })
  const pseudonym = list.matches[0]?.card.pseudonym as string
  await as(company).call(askToMeet, { params: { vacancyId: vacancy.id, pseudonym }, body: {} })
  await as(her).call(actOnIntroduction, { params: { introductionId: id }, body: { action: 'later' } })

  await daysPass(day + 6)
  expect(await mailsTo(her, 'introduction-waits')).toBe(0)
  await daysPass(day + 10)
  expect(await mailsTo(her, 'introduction-waits')).toBe(1)
  expect(await mailsTo(company, 'introduction-waits')).toBe(1)
})
