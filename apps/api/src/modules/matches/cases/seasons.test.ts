import { listMyMatches, type ProfileFacts } from '@fleksbro/contract'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../../test/test-app.ts'
import { answers, everyday, lineOf, no, openVacancy, required, yes } from './story.ts'

/** Case 3: a garden centre with busy springs and winters, customers and work outdoors. */
const { as, given } = await startTestApp()
const busy = [4, 5, 6, 11, 12]
const calmMonths = [1, 2, 3, 7, 8, 9, 10]
await given.vacancy({
  title: 'Planteskolen',
  facts: {
    ...openVacancy,
    tasks: [{ id: 't-serve-garden-centre-customers' }, { id: 't-water-plants' }],
    sector: 'retail',
    seasons: [
      { months: busy, hours: { min: 18, max: 20 } },
      { months: calmMonths, hours: { min: 6, max: 8 } },
    ],
    conditions: { ...answers(yes, 'TID-09'), ...answers(no, 'TID-04') },
  },
})

async function matchOf(facts: Partial<ProfileFacts>, show: 'open' | 'all' = 'open') {
  const she = await given.candidate({
    facts: { ...everyday, tasks: ['t-serve-garden-centre-customers'], sectors: ['retail'], ...facts },
  })
  const { body } = await as(she).call(listMyMatches, { params: { candidateId: she.id }, query: { show } })
  return lineOf(body.matches, 'Planteskolen')?.match
}

test('whoever can vary from week to week and likes customers fits', async () => {
  expect(await matchOf({ hours: { min: 6, max: 20 }, needs: [required('TID-09')] })).toMatchObject({ verdict: 'fits' })
})

test('whoever needs the same days and times does not', async () => {
  const steady = { hours: { min: 6, max: 20 }, needs: [required('TID-04')] }
  expect(await matchOf(steady)).toBeUndefined()
  expect((await matchOf(steady, 'all'))?.verdict).not.toBe('fits')
})

test('with at most eight hours she is offered the low season only, and told so', async () => {
  const match = await matchOf({ hours: { min: 2, max: 8 } })
  expect(match?.verdict).toBe('to-clarify')
  expect(match?.questions[0]?.fact).toMatchObject({
    code: 'hours-some-seasons',
    months: calmMonths,
    otherMonths: busy,
  })
})
