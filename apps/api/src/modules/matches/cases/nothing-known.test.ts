import { listMyMatches, listVacancyCandidates, readVacancy } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../../test/test-app.ts'
import { everyday, lineOf, openVacancy } from './story.ts'

/** Case 9: an empty profile, and a vacancy of one line. */
const { as, given } = await startTestApp()
const line = await given.vacancy({ title: 'Rengøring', facts: { tasks: [{ id: 't-clean-offices' }] } })
await given.vacancy({
  title: 'Godt beskrevet',
  facts: { ...openVacancy, tasks: [{ id: 't-clean-offices' }], sector: 'cleaning', hours: { min: 5, max: 10 } },
})
const empty = await given.candidate()
const known = await given.candidate({ facts: { ...everyday, tasks: ['t-clean-offices'], sectors: ['cleaning'] } })
const list = (who: typeof empty) => as(who).call(listMyMatches, { params: { candidateId: who.id }, query: {} })

test('an empty profile has no number anywhere, and hears which two answers would help most', async () => {
  const { body } = await list(empty)
  expect(body.matches).toHaveLength(2)
  expect(body.matches.map(({ match }) => match.score)).toEqual([null, null])
  expect(body.matches.every(({ match }) => match.verdict === 'to-clarify')).toBe(true)
  expect(body.helpsMost.length).toBeGreaterThanOrEqual(2)
})

test('a vacancy of one line has no number either, for whomever it is', async () => {
  const { body } = await list(known)
  expect(lineOf(body.matches, 'Rengøring')?.match.score).toBeNull()
  const params = { vacancyId: line.id }
  const company = as(line.company)
  const people = await company.call(listVacancyCandidates, { params, query: {} })
  expect(people.body.matches.map(({ match }) => match.score)).toEqual([null, null])
  expect((await company.call(readVacancy, { params })).body.helpsMost.length).toBeGreaterThanOrEqual(2)
})
