import { listMyMatches, listVacancyCandidates } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../../test/test-app.ts'
import { answers, everyday, openVacancy, required, titles, yes } from './story.ts'

/** Case 8: a political scientist with ten hours, a quiet room and two days at home. */
const { as, given } = await startTestApp()
const scientist = await given.candidate({
  facts: {
    ...everyday,
    hours: { min: 8, max: 10 },
    occupations: ['o-political-scientist'],
    competences: [
      { id: 'c-policy-analysis', level: 3, known: 'done' },
      { id: 'c-case-preparation', level: 3, known: 'done' },
    ],
    tasks: ['t-prepare-cases'],
    sectors: ['society'],
    needs: [required('SAN-01'), required('TRA-04')],
  },
})
const quiet = answers(yes, 'SAN-01')
const foundation = await given.vacancy({
  title: 'Forberede sager',
  facts: {
    ...openVacancy,
    tasks: [{ id: 't-prepare-cases' }],
    sector: 'society',
    competences: [{ id: 'c-case-preparation', must: true }],
    hours: { min: 8, max: 12 },
    home: 'some',
    conditions: quiet,
  },
})
for (const task of ['t-clean-offices', 't-pack-small-parts', 't-tidy-stockroom', 't-rake-leaves', 't-refill-shelves'])
  await given.vacancy({
    title: task,
    facts: { ...openVacancy, tasks: [{ id: task }], hours: { min: 8, max: 10 }, home: 'some', conditions: quiet },
  })

test('the case preparation comes before every unskilled job, though their hours fit better', async () => {
  const { body } = await as(scientist).call(listMyMatches, { params: { candidateId: scientist.id }, query: {} })
  expect(titles(body.matches)).toHaveLength(6)
  expect(titles(body.matches)[0]).toBe('Forberede sager')
  expect(body.matches[0]?.match.verdict).toBe('fits')
})

test('and the foundation finds her first', async () => {
  for (let n = 0; n < 3; n++) await given.candidate({ facts: { ...everyday, tasks: ['t-clean-offices'] } })
  const params = { vacancyId: foundation.id }
  const { body } = await as(foundation.company).call(listVacancyCandidates, { params, query: {} })
  expect(body.matches[0]?.card.occupations).toEqual(['o-political-scientist'])
})
